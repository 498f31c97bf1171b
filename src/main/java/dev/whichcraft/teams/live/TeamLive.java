package dev.whichcraft.teams.live;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Beat;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** An exam while it runs: who is in, where, and how long still. */
@Path("/teams/{id}/assignments/{assignment}/live")
@Authenticated
public class TeamLive {

    private static final Duration TICK = Duration.ofSeconds(2);

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    LiveBoards boards;

    @Inject
    Clock clock;

    /** After this a browser asks anew by itself, and whether it still may is looked at again. */
    @Inject
    @ConfigProperty(name = "whichcraft.live.stream")
    Duration stream;

    /**
     * The page.
     *
     * @param form null for whoever may not give more time
     * @param latest extension when the page was made, by which a second click is told from a second wish; null for none
     * @param now what times left go by
     */
    record live(Membership mine, Work work, LiveBoard board, MoreTime form, UUID latest, Instant now)
            implements TemplateInstance {

        static live of(Membership mine, Assignment assignment, Optional<Course> course, MoreTime form, Instant now) {
            Work work = new Work(assignment, course, assignment.conditions(), List.of(), now);
            LiveBoard board = LiveBoard.of(assignment, course, now);
            return new live(mine, work, board, form, Extension.latest(assignment.id), now);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("id") String id, @PathParam("assignment") String which) {
        Membership mine = seat.with(Right.MANAGE, id);
        Assignment assignment = found(mine, which);
        boolean teaches = seat.may(mine, Right.TEACH) && !mine.team.archived();
        MoreTime form = teaches ? MoreTime.blank() : null;
        return live.of(mine, assignment, library.course(assignment.course), form, clock.instant());
    }

    /** The board, each time something on it changes. The database is asked, so that several programs tell the same. */
    @GET
    @Path("events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_HTML)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<String> events(@PathParam("id") String id, @PathParam("assignment") String which) {
        UUID assignment = found(seat.with(Right.MANAGE, id), which).id;
        Uni<String> board = Uni.createFrom()
                .item(() -> boards.html(assignment))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        Multi<String> changes = Beat.every(TICK, stream)
                .onItem()
                .transformToUniAndConcatenate(tick -> board)
                .skip()
                .repetitions();
        return changes.onFailure().recoverWithCompletion();
    }

    private static Assignment found(Membership mine, String which) {
        return Ids.parse(which).flatMap(one -> Assignment.of(mine.team.id, one)).orElseThrow(Trouble::notFound);
    }
}
