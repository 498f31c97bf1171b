package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.options.Sign;
import dev.whichcraft.web.Words;
import java.util.Locale;

/** How signs are said. */
public final class SignWords {

    private SignWords() {}

    /** A sign in a sentence. */
    public static String sentence(Sign sign, Course course, Question question) {
        String at = sign.stage() == null || Words.word(sign.stage()).isEmpty()
                ? ""
                : "At “" + Words.word(sign.stage()).toLowerCase(Locale.ENGLISH) + "”: ";
        String said = at + said(sign, option(sign, course, question));
        return said.substring(0, 1).toUpperCase(Locale.ENGLISH) + said.substring(1);
    }

    private static String said(Sign sign, String option) {
        return switch (sign.kind()) {
            case WRONG_KEY -> "perhaps a wrong key: those who do well elsewhere pick “%s”.".formatted(option);
            case AGAINST -> "those who do well elsewhere do worse here.";
            case MISLEADING -> "more people pick “%s” than the right answer.".formatted(option);
            case TOO_HARD -> "hardly anybody gets it right.";
            case TOO_EASY -> "too easy to tell anything: nearly everybody gets it right.";
            case TELLS_LITTLE -> "it hardly tells those who do well elsewhere from those who do not.";
            case NOBODY -> "nobody picks “%s”.".formatted(option);
        };
    }

    private static String option(Sign sign, Course course, Question question) {
        if (sign.option().isEmpty()) {
            return "";
        }
        Task task = question.task(sign.stage()).orElseThrow();
        return Labels.of(course, task, sign.option());
    }
}
