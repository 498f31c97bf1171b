package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.domain.marks.Correction.Accepted;
import dev.whichcraft.domain.marks.Correction.Dropped;
import dev.whichcraft.web.Words;
import java.util.Locale;
import java.util.Optional;

/** How corrections of a quiz are said where its statistics are. */
public final class CorrectionWords {

    private CorrectionWords() {}

    /**
     * What a correction did, in a sentence.
     *
     * @param n of how many attempts
     * @param quiz as it was handed out
     */
    public static String sentence(Correction correction, long n, Course course, Quiz quiz) {
        Optional<Question> question = quiz.question(correction.question());
        return "Corrected for %s: “%s” %s."
                .formatted(
                        n == 1 ? "one attempt" : n + " attempts",
                        question.map(Question::title).orElse(correction.question()),
                        did(correction, course, question));
    }

    private static String did(Correction correction, Course course, Optional<Question> question) {
        if (correction instanceof Accepted accepted) {
            String option = question.flatMap(one -> one.task(accepted.stage()))
                    .map(task -> Labels.of(course, task, accepted.option()))
                    .orElse(accepted.option());
            return "accepts “" + option + "” as well" + at(accepted.stage());
        }
        return correction instanceof Dropped ? "is out of the count" : "is marked by a later version of its file";
    }

    private static String at(Stage stage) {
        String word = Words.word(stage);
        return word.isEmpty() ? "" : ", at “" + word.toLowerCase(Locale.ENGLISH) + "”";
    }
}
