package dev.whichcraft.progress;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import dev.whichcraft.web.TimeWords;
import dev.whichcraft.web.Words;
import io.quarkus.qute.TemplateExtension;
import java.time.ZoneId;
import java.util.Locale;

/** How moves of levels are told: {@code {move.why}}. */
@TemplateExtension
public final class MoveWords {

    private MoveWords() {}

    /** What moved it. */
    public static String why(Move move) {
        return switch (move.cause()) {
            case RESULT -> "your result in the questions of this section";
            case FORGOTTEN -> "two answers forgotten in practice";
            case REMEMBERED -> "two answers remembered in practice";
        };
    }

    /** Where it went: "rose from new to familiar". */
    public static String turn(Move move) {
        return (move.rose() ? "rose" : "fell") + " from " + small(move.from()) + " to " + small(move.to());
    }

    /** The whole move: "Fell from proficient to familiar on 3 Nov 2026: two answers forgotten in practice." */
    public static String sentence(Move move, ZoneId zone) {
        String turn = turn(move);
        return Character.toUpperCase(turn.charAt(0)) + turn.substring(1) + " on " + TimeWords.date(move.at(), zone)
                + ": " + why(move) + ".";
    }

    private static String small(Level level) {
        return Words.word(level).toLowerCase(Locale.ROOT);
    }
}
