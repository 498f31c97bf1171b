package dev.whichcraft.teams.assigning;

import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Change.Kind;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.LabelExtension;
import dev.whichcraft.teams.assignments.OtherTerms;
import dev.whichcraft.teams.assignments.Renewal;
import dev.whichcraft.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives other terms and takes them back: noted, and felt at once by whoever is in an attempt. */
@RequestScoped
public class Grants {

    @Inject
    Me me;

    @Inject
    Renewal renewal;

    /** Lets these hold from now on. */
    public void give(Membership mine, Assignment assignment, List<? extends OtherTerms> given, Instant now) {
        given.forEach(one -> hold(mine, assignment, one, Ids.next(), now));
        reach(assignment, given, now);
    }

    /**
     * The same of one that a form asks for; the same form sent again changes nothing.
     *
     * @param once id of the change, not of what is given: of several, the one that was given last holds
     */
    void give(Membership mine, Assignment assignment, OtherTerms given, UUID once, Instant now) {
        if (!Change.noted(mine.team.id, once)) {
            hold(mine, assignment, given, once, now);
            reach(assignment, List.of(given), now);
        }
    }

    private void hold(Membership mine, Assignment assignment, OtherTerms given, UUID once, Instant now) {
        given.give(Ids.next(), me.signedIn(), now);
        note(once, mine, assignment, given, true, now);
    }

    /** Takes one back; once more changes nothing. */
    void takeBack(Membership mine, Assignment assignment, OtherTerms given, Instant now) {
        if (given.undoneAt == null) {
            given.undoneAt = now;
            note(Ids.next(), mine, assignment, given, false, now);
            reach(assignment, List.of(given), now);
        }
    }

    private void reach(Assignment assignment, List<? extends OtherTerms> given, Instant now) {
        renewal.reach(
                assignment,
                given.stream().flatMap(one -> one.people().stream()).distinct().toList(),
                now);
    }

    private void note(UUID id, Membership mine, Assignment assignment, OtherTerms given, boolean holds, Instant now) {
        String detail = AssignmentWords.name(assignment) + ": " + given.reason;
        if (given instanceof Extension own) {
            Kind kind = holds ? Kind.EXTENDED : Kind.UNEXTENDED;
            Change.note(id, mine.team, me.signedIn(), own.personId, kind, detail, now);
        } else if (given instanceof LabelExtension own) {
            Kind kind = holds ? Kind.LABEL_EXTENDED : Kind.LABEL_UNEXTENDED;
            Change.note(id, mine.team, me.signedIn(), null, kind, own.label + " for " + detail, now);
        }
    }
}
