package dev.whichcraft.attempts.versions;

import dev.whichcraft.library.rules.RulesText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** On which terms an attempt was assigned, as columns. */
@Embeddable
public class Assigned {

    @Column(name = "assignment_id")
    public UUID assignment;

    /** The rules as they hold for this attempt. */
    public String rules;

    /** Share of full marks from which it is passed; null for that of the course. */
    @Column(name = "pass_mark")
    public Double passMark;

    /** Whether an attempt with these columns was handed out for an assignment; null is for none, and for no columns. */
    public static boolean is(Assigned assigned, UUID assignment) {
        return Objects.equals(assigned == null ? null : assigned.assignment, assignment);
    }

    /** The columns of these terms; null when nobody assigned anything. */
    public static Assigned on(Terms terms) {
        if (terms.assignment() == null) {
            return null;
        }
        Assigned assigned = new Assigned();
        assigned.assignment = terms.assignment();
        assigned.rules = RulesText.write(terms.rules());
        assigned.passMark = terms.passMark();
        return assigned;
    }
}
