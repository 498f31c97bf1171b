package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.LabelExtension;
import dev.whichcraft.teams.assignments.OtherTerms;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Reads the form of other terms for one person, or for all who have a label. */
final class Leniency {

    private static final Set<String> FACTORS = Set.of("1.0", "1.25", "1.5", "2.0");

    /** Comes before a label where a person or a label is chosen. */
    static final String LABEL = "label:";

    private static final int LONGEST_REASON = 500;

    private Leniency() {}

    /**
     * Reads it, and notes in it all that is wrong.
     *
     * @param people to whom it can be given
     * @param labels to which it can be given
     */
    static OtherTerms read(Typed form, Assignment assignment, List<Member> people, List<String> labels) {
        OtherTerms wish = forWhom(form, people, labels);
        wish.assignmentId = assignment.id;
        ZoneId zone = ZoneId.of(assignment.zone);
        wish.opensAt = form.moment("opens", "Opens", zone);
        wish.dueAt = form.moment("due", "Due", zone);
        wish.closesAt = form.moment("closes", "Closes", zone);
        wish.timeLimit = form.number("timeLimit", "Time limit", 0, 6000);
        wish.attempts = form.number("attempts", "Attempts", 0, 100);
        wish.factor = FACTORS.contains(form.one("factor")) ? Double.valueOf(form.one("factor")) : null;
        wish.reason = form.one("reason");
        if (!form.wrong("person")) {
            Conditions then = until(wish, assignment).with(wish.leeway());
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

    private static OtherTerms forWhom(Typed form, List<Member> people, List<String> labels) {
        LabelExtension ofLabel = new LabelExtension();
        ofLabel.label = labels.stream()
                .filter(label -> form.picked("person", LABEL + label))
                .findFirst()
                .orElse(null);
        if (ofLabel.label != null) {
            return ofLabel;
        }
        Extension ofPerson = new Extension();
        ofPerson.personId = people.stream()
                .map(Member::id)
                .filter(person -> form.picked("person", person))
                .findFirst()
                .orElse(null);
        if (ofPerson.personId == null) {
            form.mistake("person", "For whom: choose a person or a label.");
        }
        return ofPerson;
    }

    /** The terms as they are without it; for a label those of somebody who has nothing else. */
    private static Conditions until(OtherTerms wish, Assignment assignment) {
        return wish instanceof Extension own
                ? Extension.terms(assignment, own.personId, Extension.of(assignment.id))
                : assignment.conditions();
    }
}
