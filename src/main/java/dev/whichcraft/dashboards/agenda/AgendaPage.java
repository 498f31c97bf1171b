package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.agenda.Agenda;
import dev.whichcraft.teams.agenda.AgendaTopic;
import dev.whichcraft.web.Once;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** What a team should talk about in its next session, and the sessions it had. */
@Path("/dashboards/teams/{id}/agenda")
@Authenticated
public class AgendaPage {

    private static final int MOST = 12;

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param course null where nothing is on the shelf
     * @param suggested what is most worth talking about
     * @param all every scenario of the course
     * @param sessions those there were, the latest first
     * @param mistake what is wrong with a choice that was sent; empty otherwise
     */
    record agenda(
            Membership mine,
            Course course,
            List<Course> courses,
            List<Topic> suggested,
            List<Topic> all,
            List<Agenda> sessions,
            String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("course") @DefaultValue("") String course) {
        return page(seat.with(Right.MANAGE, id), course, "");
    }

    private agenda page(Membership mine, String wished, String mistake) {
        List<Course> courses = library.courses();
        Course course = library.course(wished).orElse(courses.isEmpty() ? null : courses.get(0));
        List<UUID> people = Membership.people(mine.team.id).stream()
                .filter(member -> member.role() == Role.MEMBER)
                .map(Membership.Member::id)
                .toList();
        return new agenda(
                mine,
                course,
                courses,
                course == null ? List.of() : Topic.suggested(course, people),
                course == null ? List.of() : Topic.all(course).toList(),
                Agenda.ofTeam(mine.team.id),
                mistake);
    }

    /** Begins a session with the scenarios that were chosen. */
    @POST
    @Transactional
    public RestResponse<Object> make(
            @PathParam("id") String id,
            @FormParam("course") @DefaultValue("") String wished,
            @FormParam("topic") List<String> topics,
            @FormParam("once") @DefaultValue("") String mark) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        List<String> chosen = topics == null ? List.of() : topics;
        List<AgendaTopic.Scenario> scenarios = library.course(wished).stream()
                .flatMap(Topic::all)
                .filter(topic -> chosen.contains(topic.value()))
                .map(topic ->
                        new AgendaTopic.Scenario(topic.quiz(), topic.scenario().id()))
                .toList();
        if (scenarios.isEmpty() || scenarios.size() > MOST) {
            String mistake = scenarios.isEmpty()
                    ? "Choose at least one scenario."
                    : "Choose at most " + MOST + " scenarios: more do not fit into one session.";
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(mine, wished, mistake));
        }
        Team team = Team.alone(mine.team.id);
        UUID once = Once.unless(
                one -> Agenda.of(team.id, one)
                        .filter(old -> old.endedAt != null)
                        .isPresent(),
                Once.id(mark, wished + chosen));
        Agenda made = Agenda.of(team.id, once)
                .orElseGet(() -> Agenda.make(once, team, wished, scenarios, mine.personId, clock.instant()));
        return RestResponse.seeOther(URI.create("/dashboards/teams/" + mine.team.id + "/agenda/" + made.id));
    }
}
