package dev.whichcraft.teams.gradebook;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;

/** People x assignments, a page of people at a time. */
@Path("/teams/{id}/gradebook")
@Authenticated
public class Gradebook {

    private static final int SIZE = 50;

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param rows those of this page
     * @param page from 0
     * @param pages at least one
     * @param untold whether something is shown that the learners do not know yet
     * @param teaches whether one may change marks
     */
    record gradebook(
            Membership mine,
            Wish wish,
            Grid grid,
            List<Grid.Row> rows,
            int page,
            int pages,
            boolean untold,
            boolean teaches,
            Where[] states)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @Context UriInfo address) {
        Membership mine = seat.with(Right.MANAGE, id);
        Wish wish = Wish.of(address.getQueryParameters());
        Grid grid = Grid.of(mine.team.id, library, wish, clock.instant());
        int pages = Math.max(1, (grid.rows().size() + SIZE - 1) / SIZE);
        int page = Math.min(wish.page(), pages - 1);
        List<Grid.Row> rows =
                grid.rows().stream().skip((long) page * SIZE).limit(SIZE).toList();
        boolean untold = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::untold);
        boolean teaches = seat.may(mine, Right.TEACH) && !mine.team.archived();
        return new gradebook(mine, wish, grid, rows, page, pages, untold, teaches, Where.values());
    }
}
