package dev.whichcraft.teams.gradebook;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** The gradebook as a workbook: the same people and columns, in the same order, all pages. */
@Path("/teams/{id}/gradebook.xlsx")
@Authenticated
public class GradebookXlsx {

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @GET
    public Response file(@PathParam("id") String id, @Context UriInfo address) {
        Membership mine = seat.with(Right.MANAGE, id);
        Wish wish = Wish.of(address.getQueryParameters());
        return Listing.of(Grid.of(mine.team.id, library, wish, clock.instant())).xlsxFile("gradebook");
    }
}
