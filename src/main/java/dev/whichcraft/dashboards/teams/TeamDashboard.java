package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.reports.Silence;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.watching.ReportChoice;
import dev.whichcraft.teams.watching.WatchRule;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** How a team stands, for its leads. */
@Path("/dashboards/teams/{id}")
@Authenticated
public class TeamDashboard {

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
     * @param sheets its tables; null where nobody is in the team
     * @param reported whether the lead wants a report every week
     * @param silence why they get none all the same; null where nothing keeps it from them
     * @param mistake what is wrong with a rule that was sent; empty otherwise
     */
    record dashboard(
            Membership mine,
            TeamState state,
            TeamSheets sheets,
            Asked asked,
            boolean reported,
            Silence silence,
            String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @BeanParam Asked asked) {
        return page(seat.with(Right.MANAGE, id), asked, "");
    }

    private dashboard page(Membership mine, Asked asked, String mistake) {
        List<Member> people = Membership.people(mine.team.id);
        TeamState state = state(mine, people, asked);
        boolean reported = ReportChoice.of(mine.personId, mine.team.id).isPresent();
        TeamSheets sheets = state.people().isEmpty() ? null : TeamSheets.of(state, asked, visitor.zone());
        Silence silence = Silence.of(mine.team, mine.personId, people).orElse(null);
        return new dashboard(mine, state, sheets, asked, reported, silence, mistake);
    }

    private TeamState state(Membership mine, List<Member> people, Asked asked) {
        List<Member> members =
                people.stream().filter(member -> member.role() == Role.MEMBER).toList();
        return TeamState.at(asked.week(), mine.team, members, asked.course, library, clock.instant());
    }

    /** A table of the page as a file. */
    @GET
    @Path("files/{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file, @BeanParam Asked asked) {
        Membership mine = seat.with(Right.MANAGE, id);
        TeamState state = state(mine, Membership.people(mine.team.id), asked);
        return Download.of(
                state.people().isEmpty()
                        ? List.of()
                        : TeamSheets.of(state, asked, visitor.zone()).all(),
                file,
                mine.team.name,
                LocalDate.ofInstant(clock.instant(), visitor.zone()));
    }

    /** Sets the rule by which somebody is behind. */
    @POST
    @Path("rule")
    @Transactional
    public RestResponse<Object> rule(
            @PathParam("id") String id,
            @RestForm String overdue,
            @RestForm String level,
            @RestForm String sections,
            @RestForm String unseen,
            @RestForm String seen,
            @RestForm String course) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        Asked asked = new Asked();
        asked.course = course == null ? "" : course;
        RuleForm form = RuleForm.of(overdue, level, sections, unseen);
        if (!form.mistake().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(mine, asked, form.mistake()));
        }
        if (!WatchRule.set(mine.team, form.watch(), seen)) {
            String mistake = "Meanwhile somebody set the one that stands here. Yours would be: "
                    + TeamWords.sentence(form.watch()) + " Set it again if it is to take its place.";
            return RestResponse.status(RestResponse.Status.CONFLICT, page(mine, asked, mistake));
        }
        return RestResponse.seeOther(URI.create("/dashboards/teams/" + mine.team.id + "?" + asked.query() + "#behind"));
    }
}
