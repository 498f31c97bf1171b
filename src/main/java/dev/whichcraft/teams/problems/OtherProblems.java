package dev.whichcraft.teams.problems;

import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say is wrong with questions that nobody assigned: for those who look after the whole. */
@Path("/teams/problems/others")
@RolesAllowed("admin")
public class OtherProblems {

    private static final int SIZE = 50;

    private static final URI HERE = URI.create("/teams/problems/others");

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The page, see {@link TeamProblems.problems}. */
    record others(List<Problem.Said> reports, int page, boolean more, UUID wrong, String typed, String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("0") int page) {
        return page(page, null, "", "");
    }

    @POST
    @Path("{problem}/reply")
    @Transactional
    public RestResponse<Object> reply(
            @PathParam("problem") String which,
            @FormParam("reply") @DefaultValue("") String typed,
            @FormParam("seen") String seen) {
        Problem problem = found(which);
        String mistake = Replies.mistake(problem, typed, seen);
        if (!mistake.isEmpty()) {
            return RestResponse.status(Replies.refusal(mistake), page(0, problem.id, typed.strip(), mistake));
        }
        Replies.reply(problem, typed, me.signedIn(), clock.instant());
        return RestResponse.seeOther(HERE);
    }

    @POST
    @Path("{problem}/closure")
    @Transactional
    public RestResponse<Object> close(
            @PathParam("problem") String which, @FormParam("closed") @DefaultValue("yes") String closed) {
        Replies.close(found(which), closed.equals("yes"), clock.instant());
        return RestResponse.seeOther(HERE);
    }

    private static others page(int page, UUID wrong, String typed, String mistake) {
        int from = Math.min(Math.max(0, page), 100_000);
        List<Problem.Said> reports = Problem.others(from, SIZE);
        return new others(Replies.shown(reports, wrong), from, reports.size() == SIZE, wrong, typed, mistake);
    }

    private static Problem found(String which) {
        return Ids.parse(which).flatMap(Problem::other).orElseThrow(Trouble::notFound);
    }
}
