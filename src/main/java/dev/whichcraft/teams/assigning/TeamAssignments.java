package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Once;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** What is assigned to a team, and assigning something new. */
@Path("/teams/{id}/assignments")
@Authenticated
public class TeamAssignments {

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

    /** The page; {@code teaches} says whether one may assign. */
    record assignments(Membership mine, List<Work> works, boolean teaches, ZoneId zone) implements TemplateInstance {}

    /**
     * The form.
     *
     * @param assignment that is changed; null for a new one
     * @param begun whether somebody has begun it
     */
    record terms(
            Membership mine,
            Assignment assignment,
            boolean begun,
            Typed form,
            List<Course> courses,
            List<Member> people,
            List<String> zones)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("id") String id) {
        Membership mine = seat.with(Right.MANAGE, id);
        List<Work> works = Assignment.ofTeam(mine.team.id).stream()
                .map(one ->
                        Work.of(one, library.course(one.course), me.signedIn(), List.of(), List.of(), clock.instant()))
                .toList();
        return new assignments(mine, works, seat.may(mine, Right.TEACH), visitor.zone());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> assign(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Membership mine = seat.toChange(Right.TEACH, id);
        Instant now = clock.instant();
        Typed form = new Typed(sent);
        Draft draft = Draft.read(form, library, members(mine), null, false, now);
        if (!form.mistakes().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, form(mine, null, false, form, library));
        }
        Team team = Team.alone(mine.team.id);
        UUID once = Once.unless(one -> withdrawn(team.id, one), form.once());
        Assignment made = Assignment.of(team.id, once).orElseGet(() -> make(team, once, draft, now));
        return RestResponse.seeOther(URI.create(AssignmentWords.path(made)));
    }

    /** Whether there was an assignment of this id that is withdrawn. */
    static boolean withdrawn(UUID team, UUID id) {
        return Assignment.of(team, id).filter(one -> one.withdrawnAt != null).isPresent();
    }

    private Assignment make(Team team, UUID id, Draft draft, Instant now) {
        Assignment made = Assignment.make(id, team, draft.wish(), me.signedIn(), now);
        Assignee.choose(made.id, draft.chosen());
        Change.note(team, me.signedIn(), null, Change.Kind.ASSIGNED, AssignmentWords.name(made), now);
        return made;
    }

    /** The form, with those who can be chosen and what can be assigned. */
    static terms form(Membership mine, Assignment assignment, boolean begun, Typed form, Library library) {
        return new terms(
                mine,
                assignment,
                begun,
                form,
                library.courses().stream()
                        .filter(course -> course.quizzes().findAny().isPresent())
                        .toList(),
                Membership.people(mine.team.id).stream()
                        .filter(member -> member.role() == Role.MEMBER)
                        .toList(),
                Zones.all(form.one("zone")));
    }

    /** Who can be chosen. */
    static Set<UUID> members(Membership mine) {
        return Membership.people(mine.team.id).stream()
                .filter(member -> member.role() == Role.MEMBER)
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
