package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.AssignmentWords;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking back what was said of somebody's work, or a mark that was set by hand. */
@Path("/teams/{id}/gradebook/{person}/{assignment}/reversals")
@Authenticated
public class MarkReversals {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Works works;

    @Inject
    Remarking remarking;

    @Inject
    Clock clock;

    /** Takes a comment or a mark back; once more changes nothing. */
    @POST
    @Transactional
    public RestResponse<Object> undo(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("assignment") String assignment,
            @FormParam("attempt") String attempt,
            @FormParam("number") int number,
            @FormParam("seen") @DefaultValue("-1") int seen) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Optional<Attempt> alone = works.alone(mine, attempt);
        Works.Place place = works.place(mine, person, assignment);
        Remarking.Marked marked = works.marked(place, alone);
        MarkStep undone = MarkStep.held(marked.sheet().steps()).stream()
                .filter(step -> step.number == number && step.kind != MarkStep.Kind.REGRADE)
                .findFirst()
                .orElse(null);
        if (undone != null && seen != marked.attempt().remarks.steps) {
            MarkNote note = MarkNote.NONE.because(Works.MEANWHILE);
            return RestResponse.status(
                    RestResponse.Status.CONFLICT,
                    GradebookEntry.page(place, works.shown(marked.attempt()), seat, note));
        }
        if (undone != null) {
            remarking.add(marked, MarkStep.reversal(undone, "", me.signedIn()));
            Change.note(
                    mine.team,
                    me.signedIn(),
                    place.person().id(),
                    Change.Kind.UNMARKED,
                    AssignmentWords.name(place.assignment()),
                    clock.instant());
        }
        return GradebookEntry.back(
                place, marked.attempt(), undone == null || undone.question == null ? "" : undone.question);
    }
}
