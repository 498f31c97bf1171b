package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Reads the form of other terms for one person. */
final class Leniency {

    private static final Set<String> FACTORS = Set.of("1.0", "1.25", "1.5", "2.0");

    private static final int LONGEST_REASON = 500;

    private Leniency() {}

    /**
     * Reads it, and notes in it all that is wrong.
     *
     * @param people to whom it can be given
     */
    static Extension read(Typed form, Assignment assignment, List<Member> people) {
        Extension wish = new Extension();
        wish.assignmentId = assignment.id;
        wish.personId = people.stream()
                .map(Member::id)
                .filter(person -> form.picked("person", person))
                .findFirst()
                .orElse(null);
        if (wish.personId == null) {
            form.mistake("person", "For whom: choose a person.");
        }
        ZoneId zone = ZoneId.of(assignment.zone);
        wish.opensAt = form.moment("opens", "Opens", zone);
        wish.dueAt = form.moment("due", "Due", zone);
        wish.closesAt = form.moment("closes", "Closes", zone);
        wish.timeLimit = form.number("timeLimit", "Time limit", 0, 6000);
        wish.attempts = form.number("attempts", "Attempts", 0, 100);
        wish.factor = FACTORS.contains(form.one("factor")) ? Double.valueOf(form.one("factor")) : null;
        wish.reason = form.one("reason");
        if (wish.personId != null) {
            Conditions then = wish.over(Extension.terms(assignment, wish.personId, Extension.of(assignment.id)));
            form.inOrder(
                    then.opens().orElse(null),
                    then.due().orElse(null),
                    then.closes().orElse(null));
        }
        boolean nothing = wish.opensAt == null
                && wish.dueAt == null
                && wish.closesAt == null
                && wish.timeLimit == null
                && wish.attempts == null
                && wish.factor == null;
        if (nothing && form.mistakes().isEmpty()) {
            form.mistake("due", "Fill in what is to be different. What stays empty stays as it is.");
        }
        if (wish.reason.isEmpty()) {
            form.mistake("reason", "Reason: say why. The leads of the team can read it.");
        } else if (wish.reason.length() > LONGEST_REASON) {
            form.mistake("reason", "Reason: at most " + LONGEST_REASON + " letters.");
        }
        return wish;
    }
}
