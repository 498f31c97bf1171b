package dev.whichcraft.teams.problems;

import java.time.Instant;
import java.util.UUID;

/** What is done about a report. */
final class Replies {

    private Replies() {}

    /** What is wrong with a reply, said to whoever wrote it; empty for nothing. */
    static String mistake(String typed) {
        int tooMany = clean(typed).length() - Problem.LONGEST;
        if (clean(typed).isEmpty()) {
            return "Write what the person is to read.";
        }
        return tooMany > 0
                ? "A reply has at most " + Problem.LONGEST + " letters; this one has " + tooMany + " too many."
                : "";
    }

    /** Replies; a later reply takes the place of an earlier one. Whether that changed anything. */
    static boolean reply(Problem problem, String typed, UUID by, Instant now) {
        if (clean(typed).equals(problem.reply)) {
            return false;
        }
        problem.reply = clean(typed);
        problem.repliedBy = by;
        problem.repliedAt = now;
        return true;
    }

    /** Says that nothing is to be done any more, or that something is again. Whether that changed anything. */
    static boolean close(Problem problem, boolean closed, Instant now) {
        if (closed == (problem.closedAt != null)) {
            return false;
        }
        problem.closedAt = closed ? now : null;
        return true;
    }

    private static String clean(String typed) {
        return typed.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
