package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Lean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An answer that shows what its person knew, and what it answers. */
record Told(Question question, Stage stage, Task task, Answered answer) {

    /** Those of a paper. */
    static List<Told> of(Paper paper) {
        List<Told> told = new ArrayList<>();
        for (Question question : paper.questions()) {
            for (Stage stage : question.stages()) {
                paper.telling(question, stage).map(Given::response).ifPresent(response -> {
                    if (response instanceof Answered answer) {
                        told.add(new Told(question, stage, question.task(stage).orElseThrow(), answer));
                    }
                });
            }
        }
        return told;
    }

    Calibration.Answer sureness() {
        return new Calibration.Answer(answer.confidence(), Credit.of(task, answer) == 1);
    }

    Stream<Lean.Pick> sides() {
        return option().map(option -> new Lean.Pick(((Choice) task).best().side(), option.side()));
    }

    Stream<Contribution.Made> choice() {
        return option().map(option -> new Contribution.Made(
                question.id(), stage, option.id(), option.best(), answer.confidence(), option.misconception()));
    }

    private Stream<Option> option() {
        return task instanceof Choice choice && answer instanceof Picked picked
                ? choice.option(picked.option()).stream()
                : Stream.empty();
    }
}
