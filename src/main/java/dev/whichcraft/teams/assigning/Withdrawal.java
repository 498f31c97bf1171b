package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Nobody is asked for it any more; once more changes nothing. Whoever is in it can end it, and results stay.
 */
@Path("/teams/{id}/assignments/{assignment}/withdrawal")
@Authenticated
public class Withdrawal {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response withdraw(@PathParam("id") String id, @PathParam("assignment") String which) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap((UUID one) -> Assignment.toChange(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        if (assignment.withdrawnAt == null) {
            Instant now = clock.instant();
            assignment.withdrawnAt = now;
            String what = AssignmentWords.name(assignment);
            Change.note(mine.team, me.signedIn(), null, Change.Kind.TAKEN_BACK, what, now);
        }
        return Response.seeOther(URI.create(AssignmentWords.path(assignment))).build();
    }
}
