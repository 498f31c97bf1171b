package dev.whichcraft.teams.regrading;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Words;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Correcting questions of an assignment: first what it would change, then for everybody at once. */
@Path("/teams/{id}/assignments/{assignment}/regrade")
@Authenticated
public class Regrading {

    private static final String MEANWHILE =
            "Meanwhile somebody corrected this quiz: see below. What would change now is"
                    + " worked out anew; nothing of yours was applied yet.";

    private static final String MENDED = "Meanwhile the file of this quiz changed: see below. What would change now is"
            + " worked out anew; nothing of yours was applied yet.";

    private static final String UNSAID = "Say why: every learner whose mark changes reads it.";

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param quizzes slugs of those that can be chosen
     * @param plan null before somebody began
     * @param reason as it was typed
     * @param why what keeps it from being applied; empty for nothing
     */
    record regrade(Membership mine, Assignment assignment, List<String> quizzes, Plan plan, String reason, String why)
            implements TemplateInstance {}

    /** Without wishes the questions; with them also what they would change. */
    @GET
    public RestResponse<Object> show(
            @PathParam("id") String id, @PathParam("assignment") String which, @Context UriInfo address) {
        Membership mine = seat.with(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap((UUID one) -> Assignment.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        List<String> quizzes = cases.begun(assignment);
        String asked = address.getQueryParameters().getFirst("quiz");
        if (asked == null && quizzes.isEmpty()) {
            return RestResponse.ok(new regrade(mine, assignment, quizzes, null, "", ""));
        }
        String quiz = known(quizzes, asked == null ? quizzes.get(0) : asked);
        Plan plan = Plan.of(cases.look(assignment, quiz), Wishes.of(address.getQueryParameters()));
        regrade page = new regrade(mine, assignment, quizzes, plan, "", plan.mistake());
        return RestResponse.status(
                plan.mistake().isEmpty() ? RestResponse.Status.OK : RestResponse.Status.BAD_REQUEST, page);
    }

    /** Corrects, if nobody else did since; of two who do so at once the second is told. The same sent twice is once. */
    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> apply(
            @PathParam("id") String id, @PathParam("assignment") String which, MultivaluedMap<String, String> sent) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Assignment assignment = Ids.parse(which)
                .flatMap((UUID one) -> Assignment.toChange(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        String reason = Objects.requireNonNullElse(sent.getFirst("reason"), "").strip();
        // first locked, then read in any other way
        Case one = cases.change(assignment, Objects.requireNonNullElse(sent.getFirst("quiz"), ""));
        List<String> quizzes = cases.begun(assignment);
        String quiz = known(quizzes, one.quiz());
        Plan plan = Plan.of(one, Wishes.of(sent));
        URI made = URI.create(AssignmentWords.path(assignment) + "/regrade?quiz=" + Words.inQuery(quiz) + "#made");
        if (plan.again(sent.getFirst("seen"), reason, me.signedIn())) {
            return RestResponse.seeOther(made);
        }
        String why = why(plan, sent, reason);
        if (!why.isEmpty()) {
            return RestResponse.status(
                    why.equals(MEANWHILE) || why.equals(MENDED)
                            ? RestResponse.Status.CONFLICT
                            : RestResponse.Status.BAD_REQUEST,
                    new regrade(mine, assignment, quizzes, plan, reason, why));
        }
        cases.apply(plan, reason, me.signedIn(), clock.instant());
        String what = AssignmentWords.name(assignment) + ", "
                + plan.effect().changes().size() + " of " + plan.effect().results() + " results changed: " + reason;
        Change.note(mine.team, me.signedIn(), null, Change.Kind.REGRADED, what, clock.instant());
        return RestResponse.seeOther(made);
    }

    /** What keeps it from being applied; empty for nothing. */
    private static String why(Plan plan, MultivaluedMap<String, String> sent, String reason) {
        if (!String.valueOf(plan.made().size()).equals(sent.getFirst("seen"))) {
            return MEANWHILE;
        }
        if (plan.effect() == null) {
            return "Choose a question and how to correct it.";
        }
        if (!plan.mistake().isEmpty()) {
            return plan.mistake();
        }
        if (!plan.of(sent.getFirst("file"))) {
            return MENDED;
        }
        return reason.isEmpty() ? UNSAID : "";
    }

    private static String known(List<String> quizzes, String quiz) {
        if (!quizzes.contains(quiz)) {
            throw Trouble.notFound();
        }
        return quiz;
    }
}
