package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The form of an assignment that is to be made. */
@Path("/teams/{id}/assignments/new")
@Authenticated
public class NewAssignment {

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Visitor visitor;

    @GET
    public TemplateInstance blank(@PathParam("id") String id) {
        Membership mine = seat.toChange(Right.TEACH, id);
        return TeamAssignments.form(mine, null, false, Draft.blank(visitor.zone()), library);
    }
}
