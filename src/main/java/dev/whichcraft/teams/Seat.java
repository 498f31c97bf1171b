package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Right.Holder;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The place of the person behind this request in a team. A team is found only through it: for a stranger, and for
 * somebody who left, there is no team.
 */
@RequestScoped
public class Seat {

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    /**
     * Finds it.
     *
     * @throws Trouble 404 for whoever is not in the team, 403 for whoever is and has not this right
     */
    public Membership with(Right right, String team) {
        Membership seat =
                Ids.parse(team).flatMap(id -> Membership.of(me.signedIn(), id)).orElseThrow(Trouble::notFound);
        if (!may(seat, right)) {
            throw new Trouble(
                    403,
                    right == Right.TEACH
                            ? "This is for instructors who lead the team"
                            : "This is for leads of the team",
                    "You are in the team, but this page is kept for those who are responsible for it. Nothing was changed.",
                    "/teams/" + seat.team.id,
                    "Back to the team");
        }
        return seat;
    }

    /**
     * The same, to change something.
     *
     * @throws Trouble as above, and 409 for a team that is archived
     */
    public Membership toChange(Right right, String team) {
        Membership seat = with(right, team);
        if (seat.team.archived()) {
            throw new Trouble(
                    409,
                    "This team is archived",
                    "Nothing in it can be changed. A lead can bring it back under Settings.",
                    "/teams/" + seat.team.id,
                    "Back to the team");
        }
        return seat;
    }

    /** Whether the person is in a team. */
    public boolean in(UUID team) {
        return Membership.of(me.signedIn(), team).isPresent();
    }

    /** Whether the person was in a team and is not any more. */
    public boolean left(String team) {
        return Ids.parse(team)
                .filter(one -> Membership.left(me.signedIn(), one))
                .isPresent();
    }

    /** Whether the person has a right in their team. */
    public boolean may(Membership seat, Right right) {
        return right.heldBy(Holder.of(seat.role, visitor.instructor()));
    }
}
