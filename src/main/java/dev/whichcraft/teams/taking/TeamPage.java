package dev.whichcraft.teams.taking;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Duties;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The page of a team: what one is asked for, and who is in it. */
@Path("/teams/{id}")
@Authenticated
public class TeamPage {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    record team(Membership mine, List<Membership.Member> people, boolean manages, List<Work> works, ZoneId zone)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        Membership mine = seat.with(Right.SEE, id);
        List<Work> works = Duties.of(me.signedIn(), library, clock.instant()).stream()
                .filter(work -> work.assignment().team.id.equals(mine.team.id))
                .toList();
        boolean manages = seat.may(mine, Right.MANAGE);
        return new team(mine, Membership.people(mine.team.id), manages, works, visitor.zone());
    }
}
