package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.LabelExtension;
import dev.whichcraft.teams.assignments.OtherTerms;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.teams.members.MemberLabel;
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

/** Other terms for one person, or for all who have a label: given for a reason, listed, taken back. */
@Path("/teams/{id}/assignments/{assignment}/extensions")
@Authenticated
public class Extensions {

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    /** The page; {@code zone} is that of the assignment. */
    record extensions(
            Membership mine,
            Work work,
            Typed form,
            List<Member> people,
            List<String> labels,
            List<Extension.Said> given,
            List<LabelExtension.Said> labelled,
            ZoneId zone)
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
        OtherTerms given = Leniency.read(form, assignment, assignment.people(), MemberLabel.ofTeam(mine.team.id));
        if (!form.mistakes().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(mine, assignment, form));
        }
        grants.give(mine, assignment, given, form.once(), now);
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
        OtherTerms given = Ids.parse(extension)
                .flatMap((UUID one) -> Extension.one(assignment.id, one)
                        .map(OtherTerms.class::cast)
                        .or(() -> LabelExtension.one(assignment.id, one)))
                .orElseThrow(Trouble::notFound);
        grants.takeBack(mine, assignment, given, clock.instant());
        return Response.seeOther(back(assignment)).build();
    }

    private extensions page(Membership mine, Assignment assignment, Typed form) {
        Conditions usual = assignment.conditions();
        Work work = new Work(assignment, library.course(assignment.course), usual, List.of(), clock.instant());
        return new extensions(
                mine,
                work,
                form,
                assignment.people(),
                MemberLabel.ofTeam(mine.team.id),
                Extension.said(assignment.id),
                LabelExtension.said(assignment.id),
                ZoneId.of(assignment.zone));
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
