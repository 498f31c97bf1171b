package dev.whichcraft.teams.invitations;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
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

/** The code of a team: another one, or none any more. */
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
    public Response change(@PathParam("id") String id, @FormParam("code") @DefaultValue("new") String wish) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        mine.team.code = wish.equals("none") ? null : Tokens.code();
        String detail = mine.team.code == null ? "off" : "new";
        Change.note(mine.team, me.signedIn(), null, Change.Kind.CODE, detail, clock.instant());
        return Response.seeOther(URI.create("/teams/" + id + "/invitations")).build();
    }
}
