package dev.whichcraft.teams.regrading;

import dev.whichcraft.attempts.marks.Regrade;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.teams.assignments.Assignee;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is about to correct.
 *
 * @param effect what the wishes would change; null without any
 * @param made what was corrected so far
 */
record Plan(Case the, List<Asked> asked, Wishes wishes, Effect effect, List<Regrade.Said> made) {

    static Plan of(Case one, Wishes wishes) {
        List<Asked> asked = one.asked();
        List<Correction> corrections = wishes.corrections(asked, one.questions());
        Effect effect = wishes.any()
                ? Effect.of(one.handedIn(), Assignee.names(one.assignment().id), corrections, wishes.upward())
                : null;
        return new Plan(one, asked, wishes, effect, Regrade.said(one.assignment().id, one.quiz()));
    }

    /** The corrections that are wished. */
    List<Correction> corrections() {
        return wishes.corrections(asked, the.questions());
    }

    /** The same as they are stored. */
    List<String> stored() {
        return corrections().stream()
                .map(correction -> Regrade.stored(correction, the.file()))
                .toList();
    }

    /** Whether the one after those that were seen is the same by the same person: the form was sent twice. */
    boolean again(String seen, String reason, UUID by) {
        if (made.isEmpty() || !String.valueOf(made.size() - 1).equals(seen)) {
            return false;
        }
        Regrade latest = made.get(made.size() - 1).regrade();
        return by.equals(latest.byId)
                && reason.equals(latest.reason)
                && wishes.upward() == latest.upward
                && stored().equals(List.of(latest.corrections));
    }

    /** Whether it is what somebody saw who saw a version of the file; that matters where something is marked by it. */
    boolean of(String file) {
        return !wishes.byFile() || the.file().equals(file);
    }

    /** What keeps it from being done; empty for nothing. */
    String mistake() {
        boolean known = wishes.fixes().keySet().stream()
                .allMatch(id -> asked.stream().anyMatch(one -> one.id().equals(id) && one.takes(wishes.of(id))));
        if (!known) {
            return "Something that was chosen is not among the choices any more. Choose again.";
        }
        return effect != null && effect.empty() ? "Leave at least one question in the count." : "";
    }
}
