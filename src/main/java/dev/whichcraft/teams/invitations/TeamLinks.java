package dev.whichcraft.teams.invitations;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.Once;
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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Links by which many can join a team: making one. */
@Path("/teams/{id}/invitations/links")
@Authenticated
public class TeamLinks {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response make(
            @PathParam("id") String id,
            @FormParam("days") @DefaultValue("7") int days,
            @FormParam("once") @DefaultValue("") String mark) {
        Team team = Team.alone(seat.toChange(Right.MANAGE, id).team.id);
        int holds = Math.min(Math.max(1, days), 90);
        UUID once = Once.id(mark, "link " + holds);
        if (!Change.noted(team.id, once)) {
            Instant now = clock.instant();
            Invitation.make(team, null, me.signedIn(), Duration.ofDays(holds), now);
            String detail = holds == 1 ? "1 day" : holds + " days";
            Change.note(once, team, me.signedIn(), null, Change.Kind.LINKED, detail, now);
        }
        return Response.seeOther(URI.create("/teams/" + id + "/invitations")).build();
    }
}
