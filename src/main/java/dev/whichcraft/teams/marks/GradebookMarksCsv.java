package dev.whichcraft.teams.marks;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.teams.Seat;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The marks of a team as a file to change and send back. */
@Path("/teams/{id}/gradebook/marks.csv")
@Authenticated
public class GradebookMarksCsv {

    @Inject
    Seat seat;

    @Inject
    Works works;

    @GET
    public Response file(@PathParam("id") String id) {
        return works.marks(seat.with(Right.TEACH, id)).listing().csvFile("marks");
    }
}
