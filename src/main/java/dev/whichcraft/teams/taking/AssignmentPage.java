package dev.whichcraft.teams.taking;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Beginning;
import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Duties;
import dev.whichcraft.teams.assignments.Renewal;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** An assignment: for whom it is asked, what to do by when; for leads, where everybody is. */
@Path("/teams/{id}/assignments/{assignment}")
@Authenticated
public class AssignmentPage {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Beginning beginning;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** The page for somebody who is asked for it; {@code factor} is what they have of a time limit. */
    record assigned(Membership mine, Work work, TimeFactor factor, ZoneId zone) implements TemplateInstance {}

    /** The page for a lead; {@code others} are the teams to which it can be copied. */
    record overview(
            Membership mine,
            Work work,
            List<Duties.Place> places,
            List<Membership.Mine> others,
            boolean teaches,
            ZoneId zone)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @PathParam("assignment") String which) {
        Membership mine = seat.with(Right.SEE, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        if (!mine.lead()) {
            Work work = mine(assignment);
            TimeFactor factor = work.conditions().factor().orElseGet(() -> Person.timeFactor(me.signedIn()));
            return new assigned(mine, work, factor, visitor.zone());
        }
        List<Duties.Place> places = Duties.at(assignment, library, clock.instant());
        boolean teaches = seat.may(mine, Right.TEACH);
        Work work = Work.of(
                assignment, library.course(assignment.course), me.signedIn(), List.of(), List.of(), clock.instant());
        return new overview(mine, work, places, teaches ? others(mine) : List.of(), teaches, visitor.zone());
    }

    /** Begins a quiz of it, or goes on with it. */
    @POST
    @Path("attempts")
    @Transactional
    public Response begin(
            @PathParam("id") String id,
            @PathParam("assignment") String which,
            @FormParam("quiz") @DefaultValue("") String slug) {
        Membership mine = seat.toChange(Right.SEE, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.toBegin(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        Work work = mine(assignment);
        Course course = work.course().orElseThrow(Trouble::notFound);
        Work.Part part = work.parts().stream()
                .filter(one -> one.quiz().slug().equals(slug))
                .findFirst()
                .orElseThrow(Trouble::notFound);
        String refusal = AssignmentWords.refusal(work, visitor.zone());
        if (part.running() == null && !refusal.isEmpty()) {
            throw new Trouble(
                    409,
                    "Not now",
                    refusal + " What you handed in is kept.",
                    AssignmentWords.path(assignment),
                    "Back to the assignment");
        }
        Quiz quiz = part.quiz();
        Attempt attempt =
                beginning.handOut(course, quiz, Renewal.terms(assignment, work.conditions(), quiz.settings()));
        return Response.seeOther(URI.create("/attempts/" + attempt.id)).build();
    }

    /** Where the person behind this request is with it; it is found only by those who are asked for it. */
    private Work mine(Assignment assignment) {
        if (assignment.people().stream().noneMatch(member -> member.id().equals(me.signedIn()))) {
            throw Trouble.notFound();
        }
        return Duties.of(me.signedIn(), assignment, library, clock.instant());
    }

    private List<Membership.Mine> others(Membership mine) {
        return Membership.teams(me.signedIn()).stream()
                .filter(team ->
                        !team.id().equals(mine.team.id) && team.archivedAt() == null && team.role() == mine.role)
                .toList();
    }
}
