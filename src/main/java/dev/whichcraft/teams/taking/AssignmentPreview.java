package dev.whichcraft.teams.taking;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Beginning;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Renewal;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Ids;
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
import java.util.List;

/** Trying an assignment as a learner, on exactly its terms. It may be tried before it opens; once it is closed there is nothing to try. */
@Path("/teams/{id}/assignments/{assignment}/previews")
@Authenticated
public class AssignmentPreview {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Beginning beginning;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response start(
            @PathParam("id") String id,
            @PathParam("assignment") String which,
            @FormParam("quiz") @DefaultValue("") String slug) {
        Membership mine = seat.with(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap(one -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        Work work = Work.of(
                assignment, library.course(assignment.course), me.signedIn(), List.of(), List.of(), clock.instant());
        Quiz quiz = work.parts().stream()
                .map(Work.Part::quiz)
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(Trouble::notFound);
        if (!work.triable()) {
            throw new Trouble(
                    409,
                    "This is closed",
                    "Nobody can take it any more, so there is nothing to try. Let it close later and try it then."
                            + " Nothing was changed.",
                    AssignmentWords.path(assignment),
                    "Back to the assignment");
        }
        Attempt attempt = beginning.preview(
                work.course().orElseThrow(), quiz, Renewal.terms(assignment, work.conditions(), quiz.settings()));
        return Response.seeOther(URI.create("/attempts/" + attempt.id)).build();
    }
}
