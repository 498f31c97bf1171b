package dev.whichcraft.teams.live;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assigning.Grants;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** More time in place, for one person or for all who are in it: an extension for each, which reaches them at once. */
@Path("/teams/{id}/assignments/{assignment}/live/extensions")
@Authenticated
public class LiveExtensions {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> add(
            @PathParam("id") String id, @PathParam("assignment") String which, MultivaluedMap<String, String> sent) {
        MoreTime form = new MoreTime(sent);
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap((UUID one) -> Assignment.toChange(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        Instant now = clock.instant();
        UUID by = me.signedIn();
        RestResponse<Object> back = RestResponse.seeOther(URI.create(AssignmentWords.path(assignment) + "/live"));
        Set<UUID> given = form.read()
                ? Extension.repeated(assignment.id, form.latest(), by, form.more(), form.reason())
                : Set.of();
        Optional<Course> course = library.course(assignment.course);
        List<Extension> wished = form.extensions(assignment, LiveBoard.of(assignment, course, now), given);
        if (!form.mistakes().isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, TeamLive.live.of(mine, assignment, course, form, now));
        }
        if (!wished.isEmpty()) {
            grants.give(mine, assignment, wished, now);
        }
        return back;
    }
}
