package dev.whichcraft.dashboards.reports;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.watching.ReportChoice;
import dev.whichcraft.web.Visitor;
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

/** Whether a lead wants the weekly report of a team. */
@Path("/dashboards/teams/{id}/report")
@Authenticated
public class ReportSwitch {

    @Inject
    Seat seat;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response choose(@PathParam("id") String id, @FormParam("report") @DefaultValue("yes") String wish) {
        boolean wanted = !wish.equals("no");
        // nobody has to go on wanting what an archived team does not send
        Membership mine = wanted ? seat.toChange(Right.MANAGE, id) : seat.with(Right.MANAGE, id);
        if (!wanted) {
            ReportChoice.refuse(mine.personId, mine.team.id);
        } else {
            ReportChoice.want(mine.personId, mine.team.id, visitor.zone(), clock.instant());
        }
        return Response.seeOther(URI.create("/dashboards/teams/" + mine.team.id + "#report"))
                .build();
    }
}
