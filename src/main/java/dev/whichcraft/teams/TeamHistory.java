package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Right;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Who changed what in a team. */
@Path("/teams/{id}/history")
@Authenticated
public class TeamHistory {

    private static final int SIZE = 50;

    @Inject
    Seat seat;

    /** The page; {@code page} counts from 0, and {@code more} says whether there is a next one. */
    record history(Membership mine, List<Change.Said> changes, int page, boolean more) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("page") @DefaultValue("0") int page) {
        Membership mine = seat.with(Right.MANAGE, id);
        int from = Math.min(Math.max(0, page), 100_000);
        List<Change.Said> changes = Change.of(mine.team.id, from, SIZE);
        return new history(mine, changes, from, changes.size() == SIZE);
    }
}
