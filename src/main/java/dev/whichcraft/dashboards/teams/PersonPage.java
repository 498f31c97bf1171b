package dev.whichcraft.dashboards.teams;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How one member of a team stands: as the leads see it, and as the member sees that the leads see it. */
@Path("/dashboards/teams/{id}")
@Authenticated
public class PersonPage {

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param self whether the person looks at it themselves
     * @param untold whether it keeps back what the person was not told yet
     * @param sheets its tables
     */
    record person(Membership mine, TeamState state, Someone one, boolean self, boolean untold, List<Sheet> sheets)
            implements TemplateInstance {}

    /**
     * The page of one section.
     *
     * @param page of the person
     */
    record section(person page, Quiz quiz, List<Sheet> sheets) implements TemplateInstance {}

    @GET
    @Path("people/{person}")
    public TemplateInstance one(
            @PathParam("id") String id, @PathParam("person") String person, @BeanParam Asked asked) {
        Membership mine = seat.with(Right.MANAGE, id);
        return page(mine, person, asked, false);
    }

    /** What the leads see of whoever looks. */
    @GET
    @Path("me")
    public TemplateInstance me(@PathParam("id") String id, @BeanParam Asked asked) {
        Membership mine = seat.with(Right.SEE, id);
        return page(mine, mine.personId.toString(), asked, true);
    }

    /** What is behind the level of one section. */
    @GET
    @Path("people/{person}/sections/{quiz}")
    public TemplateInstance section(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("quiz") String quiz,
            @BeanParam Asked asked) {
        return section(page(seat.with(Right.MANAGE, id), person, asked, false), quiz);
    }

    /** The same as the person sees that the leads see it. */
    @GET
    @Path("me/sections/{quiz}")
    public TemplateInstance mySection(
            @PathParam("id") String id, @PathParam("quiz") String quiz, @BeanParam Asked asked) {
        Membership mine = seat.with(Right.SEE, id);
        return section(page(mine, mine.personId.toString(), asked, true), quiz);
    }

    private section section(person page, String slug) {
        Quiz quiz = Optional.ofNullable(page.one())
                .flatMap(one -> page.state().course().quiz(slug))
                .orElseThrow(Trouble::notFound);
        return new section(page, quiz, new SectionSheets(page, quiz, visitor.zone()).shown());
    }

    private person page(Membership mine, String whose, Asked asked, boolean self) {
        List<Membership.Member> members = Membership.people(mine.team.id).stream()
                .filter(member ->
                        member.role() == Role.MEMBER && member.id().toString().equals(whose))
                .toList();
        if (members.isEmpty() && !self) {
            throw Trouble.notFound();
        }
        TeamState state = TeamState.of(mine.team, members, asked.course, library, clock.instant());
        Someone one = state.people().stream().findFirst().orElse(null);
        boolean untold = self && one != null && untold(one.member().id());
        List<Sheet> sheets = one == null ? List.of() : new PersonSheets(state, one, self, visitor.zone()).shown(untold);
        return new person(mine, state, one, self, untold, sheets);
    }

    /** Whether somebody handed in something whose marks they are told later. */
    private static boolean untold(UUID person) {
        return Attempt.count("personId = ?1 and times.submittedAt is not null and times.marksFrom is not null", person)
                > 0;
    }
}
