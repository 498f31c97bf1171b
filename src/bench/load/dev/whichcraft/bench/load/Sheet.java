package dev.whichcraft.bench.load;

import dev.whichcraft.attempts.forms.Stored;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.grading.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One way to answer a quiz, to be handed in by many.
 *
 * @param layout as the table keeps it
 */
record Sheet(Quiz quiz, String[] layout, List<Line> lines, Score score) {

    /** An answer as the table keeps it. */
    record Line(String question, Stage stage, String picked, String response, Confidence confidence, double credit) {}

    /** Answers of somebody who knows a share of what is asked. */
    static Sheet of(Quiz quiz, double knows, Random chance) {
        Layout layout = Layout.shuffled(quiz, chance);
        List<Given> given = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (Stage stage : question.stages()) {
                Task task = question.task(stage).orElseThrow();
                Response response = response(question, task, chance.nextDouble() < knows, chance);
                given.add(new Given(question.id(), stage, 1, response, Instant.EPOCH));
                lines.add(line(question, stage, response, Credit.of(task, response)));
            }
        }
        return new Sheet(quiz, layout.stored(), lines, new Paper(quiz, layout, given, When.AFTER).score());
    }

    private static Response response(Question question, Task task, boolean right, Random chance) {
        Confidence sure = Confidence.values()[chance.nextInt(Confidence.values().length)];
        if (question instanceof Scenario && task.key() instanceof Response.Picked key) {
            List<String> options = task.shuffled();
            return new Response.Picked(right ? key.option() : options.get(chance.nextInt(options.size())), sure);
        }
        return right ? task.key() : new Response.Passed();
    }

    private static Line line(Question question, Stage stage, Response response, double credit) {
        if (response instanceof Response.Picked picked) {
            return new Line(question.id(), stage, picked.option(), null, picked.confidence(), credit);
        }
        return response instanceof Response.Answered answered
                ? new Line(question.id(), stage, null, Stored.json(answered), answered.confidence(), credit)
                : new Line(question.id(), stage, null, null, null, credit);
    }
}
