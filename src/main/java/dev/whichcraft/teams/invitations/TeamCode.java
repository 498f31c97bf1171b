package dev.whichcraft.teams.invitations;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.Tokens;
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
import java.util.Objects;

/** The code of a team: another one in place of the one that was seen, or none any more. */
@Path("/teams/{id}/code")
@Authenticated
public class TeamCode {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response change(
            @PathParam("id") String id,
            @FormParam("code") @DefaultValue("new") String wish,
            @FormParam("seen") String seen) {
        Team team = Team.alone(seat.toChange(Right.MANAGE, id).team.id);
        String before = Objects.requireNonNullElse(team.code, "");
        boolean off = wish.equals("none");
        // a page that is behind puts none in the place of a code that it never showed: that one may be on a slide by
        // now
        if (off ? team.code != null : seen == null || seen.equals(before)) {
            team.code = off ? null : Tokens.code();
            Change.note(team, me.signedIn(), null, Change.Kind.CODE, off ? "off" : "new", clock.instant());
        }
        return Response.seeOther(URI.create("/teams/" + id + "/invitations")).build();
    }
}
