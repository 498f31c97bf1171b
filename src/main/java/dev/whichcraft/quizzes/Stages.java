package dev.whichcraft.quizzes;

import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a quiz asks after the question itself, in a sentence. */
final class Stages {

    private Stages() {}

    /** The sentence; empty for a quiz whose questions have one stage each. */
    static String then(Quiz quiz) {
        List<Stage> asked = Arrays.stream(Stage.values())
                .filter(stage -> quiz.questions().stream()
                        .anyMatch(question -> question.stages().contains(stage)))
                .toList();
        return asked.stream()
                .filter(stage -> stage != Stage.SCENARIO)
                .map(Stages::step)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        steps -> steps.isEmpty()
                                ? ""
                                : "A scenario may then ask " + listed(steps) + "; "
                                        + (steps.size() == 1 ? "that counts" : "each counts")
                                        + " as much as the choice itself."));
    }

    private static String step(Stage stage) {
        return switch (stage) {
            case SCENARIO -> "";
            case PROOF -> "which statement decides it";
            case TWIST -> "what you would choose once one requirement has changed";
            case FLIP -> "which smallest change would turn the answer";
        };
    }

    private static String listed(List<String> steps) {
        int last = steps.size() - 1;
        return last == 0 ? steps.get(0) : String.join(", ", steps.subList(0, last)) + " and " + steps.get(last);
    }
}
