package dev.whichcraft.teams.problems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What is done about a report. */
final class Replies {

    private static final String MEANWHILE =
            "Meanwhile somebody else replied: read it above. What you wrote is below and"
                    + " was not sent; send it again to put it in the place of theirs.";

    private Replies() {}

    /**
     * What keeps a reply from being sent, said to whoever wrote it; empty for nothing.
     *
     * @param seen when the reply was written that the page showed, empty for none; null for a page that does not say
     */
    static String mistake(Problem problem, String typed, String seen) {
        String latest = problem.repliedAt == null ? "" : problem.repliedAt.toString();
        boolean behind = seen != null && !seen.equals(latest) && !clean(typed).equals(problem.reply);
        return behind ? MEANWHILE : mistake(typed);
    }

    /** A page of reports, with the one whose reply was not taken among them in any case: what was typed is to be seen. */
    static List<Problem.Said> shown(List<Problem.Said> page, UUID wrong) {
        boolean there = wrong == null
                || page.stream().anyMatch(said -> said.problem().id.equals(wrong));
        return there
                ? page
                : Stream.concat(Problem.said("p.id = ?1", 0, 1, wrong).stream(), page.stream())
                        .toList();
    }

    /** How a reply that was not sent is answered. */
    static Status refusal(String mistake) {
        return mistake.equals(MEANWHILE) ? Status.CONFLICT : Status.BAD_REQUEST;
    }

    private static String mistake(String typed) {
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
