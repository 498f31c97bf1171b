package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Twist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small quizzes for tests: each scenario has the options best, near and none; the twist turns them round. */
final class Samples {

    private Samples() {}

    static Scenario scenario(String id) {
        Choice choice = new Choice(List.of(option("best", 1), option("near", 0.6), option("none", 0)), List.of("c"));
        Choice turned = new Choice(List.of(option("best", 0), option("near", 0.6), option("none", 1)), List.of("c"));
        return new Scenario(
                id,
                id,
                "",
                "",
                List.of(),
                choice,
                Optional.empty(),
                Optional.of(new Twist("Now it is different.", turned)),
                Optional.empty(),
                "",
                List.of());
    }

    private static Option option(String id, double credit) {
        return new Option(id, id, Side.A, credit, "", "because", "");
    }

    static Quiz quiz(QuizSettings settings, int count, Map<String, Set<String>> tags) {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            questions.add(scenario("q" + i));
        }
        return new Quiz("sample", "Sample", settings, questions, tags, "hash", "text");
    }

    static Layout layout(Quiz quiz, long seed) {
        return Layout.shuffled(quiz, new Random(seed));
    }

    static Given given(Scenario scenario, Stage stage, int revision, String option, Confidence confidence) {
        return new Given(scenario.id(), stage, revision, picked(option, confidence), Rules.NINE);
    }

    static Response picked(String option, Confidence confidence) {
        return new Picked(option, confidence);
    }
}
