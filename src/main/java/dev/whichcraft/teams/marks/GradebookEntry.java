package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.attempts.marks.MarkWords;
import dev.whichcraft.domain.marks.Part;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.AssignmentWords;
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
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** One person's work for one assignment: what was answered, what it counts, and saying something about it. */
@Path("/teams/{id}/gradebook/{person}/{assignment}")
@Authenticated
public class GradebookEntry {

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

    /**
     * The page.
     *
     * @param shown the attempt that is looked at; null when there is none that ended
     * @param teaches whether one may change marks
     * @param undo where steps are taken back; null where they are not
     * @param note what was typed and not saved
     */
    record entry(Works.Place place, Works.Shown shown, boolean teaches, String undo, MarkNote note)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("assignment") String assignment,
            @QueryParam("attempt") @DefaultValue("") String attempt,
            @QueryParam("quiz") @DefaultValue("") String quiz) {
        Membership mine = seat.with(Right.MANAGE, id);
        Works.Place place = works.place(mine, person, assignment);
        return page(place, place.chosen(attempt, quiz), MarkNote.NONE);
    }

    /** Says something, or sets a mark; the same sent twice is one. */
    @POST
    @Path("steps")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> add(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("assignment") String assignment,
            MultivaluedMap<String, String> sent) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Optional<Attempt> alone = works.alone(mine, sent.getFirst("attempt"));
        Works.Place place = works.place(mine, person, assignment);
        Remarking.Marked marked = works.marked(place, alone);
        MarkNote note = MarkNote.of(sent);
        Part part = note.part(marked.sheet().handedOut()).orElseThrow(Trouble::notFound);
        if (marked.sheet().steps().stream().anyMatch(step -> note.is(step, part, me.signedIn()))) {
            return back(place, marked.attempt(), note.question());
        }
        String mistake = note.seen() == marked.attempt().remarks.steps ? note.mistake() : Works.MEANWHILE;
        if (!mistake.isEmpty()) {
            return RestResponse.status(
                    mistake.equals(Works.MEANWHILE) ? RestResponse.Status.CONFLICT : RestResponse.Status.BAD_REQUEST,
                    page(place, marked.attempt(), note.because(mistake)));
        }
        MarkStep step = note.step(part, me.signedIn());
        remarking.add(marked, step);
        note(
                place,
                step.share == null ? Change.Kind.COMMENTED : Change.Kind.MARKED,
                step.share == null ? "" : " to " + MarkWords.percent(step.share) + ": " + step.words);
        return back(place, marked.attempt(), note.question());
    }

    private void note(Works.Place place, Change.Kind kind, String rest) {
        String what = AssignmentWords.name(place.assignment()) + rest;
        Change.note(place.mine().team, me.signedIn(), place.person().id(), kind, what, clock.instant());
    }

    private entry page(Works.Place place, Attempt attempt, MarkNote note) {
        return page(place, attempt == null ? null : works.shown(attempt), seat, note);
    }

    /** The page as somebody may use it. */
    static entry page(Works.Place place, Works.Shown shown, Seat seat, MarkNote note) {
        boolean teaches =
                seat.may(place.mine(), Right.TEACH) && !place.mine().team.archived();
        return new entry(place, shown, teaches, teaches ? place.path() + "/reversals" : null, note);
    }

    /** Back to what was changed. */
    static RestResponse<Object> back(Works.Place place, Attempt attempt, String question) {
        return RestResponse.seeOther(URI.create(
                place.path() + "?attempt=" + attempt.id + "#" + (question.isEmpty() ? "whole" : "q-" + question)));
    }
}
