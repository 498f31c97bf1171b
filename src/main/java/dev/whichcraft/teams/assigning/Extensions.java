package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.Renewal;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Other terms for one person: given for a reason, listed, taken back. */
@Path("/teams/{id}/assignments/{assignment}/extensions")
@Authenticated
public class Extensions {

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

    /** The page; {@code zone} is that of the assignment. */
    record extensions(
            Membership mine, Work work, Typed form, List<Member> people, List<Extension.Said> given, ZoneId zone)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("id") String id,
            @PathParam("assignment") String which,
            @QueryParam("person") @DefaultValue("") String person) {
        Membership mine = seat.with(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        return page(mine, assignment, Typed.blank().with("person", person));
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> give(
            @PathParam("id") String id, @PathParam("assignment") String which, MultivaluedMap<String, String> sent) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = toChange(mine, which);
        Instant now = clock.instant();
        Typed form = new Typed(sent);
        Extension given = Leniency.read(form, assignment, assignment.people());
        if (!form.mistakes().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(mine, assignment, form));
        }
        given.give(Ids.next(), me.signedIn(), now);
        changed(mine, assignment, given, Change.Kind.EXTENDED, now);
        return RestResponse.seeOther(back(assignment));
    }

    /** Takes one back; once more changes nothing. */
    @POST
    @Path("{extension}/reversal")
    @Transactional
    public Response undo(
            @PathParam("id") String id,
            @PathParam("assignment") String which,
            @PathParam("extension") String extension) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = toChange(mine, which);
        Extension given = Ids.parse(extension)
                .flatMap((UUID one) -> Extension.one(assignment.id, one))
                .orElseThrow(Trouble::notFound);
        if (given.undoneAt == null) {
            given.undoneAt = clock.instant();
            changed(mine, assignment, given, Change.Kind.UNEXTENDED, given.undoneAt);
        }
        return Response.seeOther(back(assignment)).build();
    }

    private void changed(Membership mine, Assignment assignment, Extension given, Change.Kind kind, Instant now) {
        renewal.reach(assignment, List.of(given.personId), now);
        String detail = AssignmentWords.name(assignment) + ": " + given.reason;
        Change.note(mine.team, me.signedIn(), given.personId, kind, detail, now);
    }

    private extensions page(Membership mine, Assignment assignment, Typed form) {
        Conditions usual = assignment.conditions();
        Work work = new Work(assignment, library.course(assignment.course), usual, List.of(), clock.instant());
        return new extensions(
                mine, work, form, assignment.people(), Extension.said(assignment.id), ZoneId.of(assignment.zone));
    }

    private static Assignment toChange(Membership mine, String which) {
        return Ids.parse(which)
                .flatMap((UUID one) -> Assignment.toChange(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
    }

    private static URI back(Assignment assignment) {
        return URI.create(AssignmentWords.path(assignment) + "/extensions");
    }
}
