package dev.whichcraft.teams.problems;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say is wrong with questions in assignments of a team, and what its leads reply. */
@Path("/teams/{id}/problems")
@Authenticated
public class TeamProblems {

    private static final int SIZE = 50;

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param page of the list, from 0
     * @param more whether there is a next one
     * @param wrong id of the report whose reply was not taken; null for none
     * @param typed what was written there
     * @param mistake what is wrong with it
     */
    record problems(
            Membership mine,
            List<Problem.Said> reports,
            int page,
            boolean more,
            UUID wrong,
            String typed,
            String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("id") String id, @QueryParam("page") @DefaultValue("0") int page) {
        return page(seat.with(Right.MANAGE, id), page, null, "", "");
    }

    @POST
    @Path("{problem}/reply")
    @Transactional
    public RestResponse<Object> reply(
            @PathParam("id") String id,
            @PathParam("problem") String which,
            @FormParam("reply") @DefaultValue("") String typed,
            @FormParam("seen") String seen) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        Problem problem = found(mine, which);
        String mistake = Replies.mistake(problem, typed, seen);
        if (!mistake.isEmpty()) {
            return RestResponse.status(Replies.refusal(mistake), page(mine, 0, problem.id, typed.strip(), mistake));
        }
        if (Replies.reply(problem, typed, me.signedIn(), clock.instant())) {
            note(mine, problem, Change.Kind.ANSWERED);
        }
        return back(mine);
    }

    @POST
    @Path("{problem}/closure")
    @Transactional
    public RestResponse<Object> close(
            @PathParam("id") String id,
            @PathParam("problem") String which,
            @FormParam("closed") @DefaultValue("yes") String closed) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        Problem problem = found(mine, which);
        boolean wished = closed.equals("yes");
        if (Replies.close(problem, wished, clock.instant())) {
            note(mine, problem, wished ? Change.Kind.CLOSED : Change.Kind.REOPENED);
        }
        return back(mine);
    }

    private void note(Membership mine, Problem problem, Change.Kind kind) {
        Instant now = clock.instant();
        String detail = problem.course + "/" + problem.quiz + "/" + problem.question;
        Change.note(mine.team, me.signedIn(), problem.personId, kind, detail, now);
    }

    private static problems page(Membership mine, int page, UUID wrong, String typed, String mistake) {
        int from = Math.min(Math.max(0, page), 100_000);
        List<Problem.Said> reports = Problem.ofTeam(mine.team.id, from, SIZE);
        return new problems(mine, Replies.shown(reports, wrong), from, reports.size() == SIZE, wrong, typed, mistake);
    }

    private static Problem found(Membership mine, String which) {
        return Ids.parse(which)
                .flatMap((UUID one) -> Problem.ofTeam(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
    }

    private static RestResponse<Object> back(Membership mine) {
        return RestResponse.seeOther(URI.create("/teams/" + mine.team.id + "/problems"));
    }
}
