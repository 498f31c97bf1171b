package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Renewal;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Changing an assignment. What changes reaches whoever is in it. */
@Path("/teams/{id}/assignments/{assignment}/terms")
@Authenticated
public class AssignmentTerms {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Renewal renewal;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") String id, @PathParam("assignment") String which) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        Typed form = Draft.of(assignment, Assignee.of(assignment.id));
        return TeamAssignments.form(
                mine, assignment, !Assignee.takers(assignment.id).isEmpty(), form, library);
    }

    /** Changes it, if nobody else did since the form was shown; the same sent twice is one change. */
    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> change(
            @PathParam("id") String id, @PathParam("assignment") String which, MultivaluedMap<String, String> sent) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = toChange(mine, which);
        List<UUID> takers = Assignee.takers(assignment.id);
        boolean begun = !takers.isEmpty();
        Instant now = clock.instant();
        Typed form = new Typed(sent);
        Draft draft = Draft.read(form, library, TeamAssignments.members(mine), assignment, begun, now);
        if (!form.mistakes().isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, TeamAssignments.form(mine, assignment, begun, form, library));
        }
        Typed present = Draft.of(assignment, Assignee.of(assignment.id));
        boolean changes = !draft.said().one("seen").equals(present.one("seen"));
        if (changes && form.behind(present)) {
            Meanwhile.tell(form, present, Membership.people(mine.team.id));
            return RestResponse.status(
                    RestResponse.Status.CONFLICT, TeamAssignments.form(mine, assignment, begun, form, library));
        }
        if (changes) {
            assignment.take(draft.wish());
            Assignee.choose(assignment.id, draft.chosen());
            renewal.reach(assignment, takers, now);
            String what = AssignmentWords.name(assignment);
            Change.note(mine.team, me.signedIn(), null, Change.Kind.TERMS, what, now);
        }
        return RestResponse.seeOther(URI.create(AssignmentWords.path(assignment)));
    }

    private static Assignment toChange(Membership mine, String which) {
        return Ids.parse(which)
                .flatMap((UUID one) -> Assignment.toChange(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
    }
}
