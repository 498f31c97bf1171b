package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Late;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Once;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Assigns the same to another team in which one teaches: to everybody, since nobody there was chosen. */
@Path("/teams/{id}/assignments/{assignment}/copies")
@Authenticated
public class Copies {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response copy(
            @PathParam("id") String id,
            @PathParam("assignment") String which,
            @FormParam("team") @DefaultValue("") String other,
            @FormParam("once") @DefaultValue("") String mark) {
        Membership mine = seat.with(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        Team there = Team.alone(seat.toChange(Right.TEACH, other).team.id);
        UUID once = Once.unless(
                one -> TeamAssignments.withdrawn(there.id, one), Once.id(mark, assignment.id + " to " + there.id));
        Assignment copy = Assignment.of(there.id, once).orElseGet(() -> make(once, there, assignment));
        return Response.seeOther(URI.create(AssignmentWords.path(copy) + "/terms"))
                .build();
    }

    private Assignment make(UUID id, Team there, Assignment assignment) {
        Instant now = clock.instant();
        Assignment copy = Assignment.make(id, there, assignment, me.signedIn(), now);
        copy.everybody = true;
        leaveOutWhatPassed(copy, now);
        Change.note(there, me.signedIn(), null, Change.Kind.ASSIGNED, AssignmentWords.name(copy), now);
        return copy;
    }

    /** What is new to people is not late at once: they would be told so by mail. */
    private static void leaveOutWhatPassed(Assignment copy, Instant now) {
        copy.opensAt = ahead(copy.opensAt, now);
        copy.dueAt = ahead(copy.dueAt, now);
        copy.closesAt = ahead(copy.closesAt, now);
        if (copy.dueAt == null && copy.late == Late.REFUSE) {
            // nothing can come late
            copy.late = Late.MARK;
        }
    }

    private static Instant ahead(Instant at, Instant now) {
        return at != null && at.isAfter(now) ? at : null;
    }
}
