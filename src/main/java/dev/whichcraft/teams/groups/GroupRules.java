package dev.whichcraft.teams.groups;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Which groups of the login server are in which team, for those who look after the whole. */
@Path("/teams/groups")
@RolesAllowed("admin")
public class GroupRules {

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param on whether groups are looked at
     * @param group that stands in the form
     * @param chosen id of the team that is chosen there; empty for none
     * @param role that is chosen there
     * @param mistake what is wrong with it; empty for nothing
     */
    record rules(
            boolean on, List<GroupRule> rules, List<Team> teams, String group, String chosen, Role role, String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page("", "", Role.MEMBER, "");
    }

    @POST
    @Transactional
    public RestResponse<Object> make(
            @FormParam("group") @DefaultValue("") String typed,
            @FormParam("team") @DefaultValue("") String chosen,
            @FormParam("role") @DefaultValue("MEMBER") Role role) {
        String group = typed.replaceAll("\\p{Cntrl}", "").strip();
        Team team = Ids.parse(chosen).flatMap(GroupRule::team).orElse(null);
        String mistake = !group.startsWith("/") || group.length() == 1 || group.length() > GroupRule.LONGEST
                ? "Write the group with its whole path, such as /company/riders."
                : team == null ? "Choose a team." : "";
        if (!mistake.isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(group, chosen, role, mistake));
        }
        Instant now = clock.instant();
        if (GroupRule.make(Ids.next(), group, team, role, me.signedIn(), now)) {
            note(team, Change.Kind.GROUP_MAPPED, group, role, now);
            me.lookAgain();
        }
        return back();
    }

    /** Ends one; once more changes nothing. */
    @POST
    @Path("{rule}/removal")
    @Transactional
    public RestResponse<Object> remove(@PathParam("rule") String which) {
        Ids.parse(which)
                .flatMap((UUID id) -> GroupRule.of(id))
                .filter(GroupRule::forget)
                .ifPresent(rule -> {
                    note(rule.team, Change.Kind.GROUP_UNMAPPED, rule.groupPath, rule.role, clock.instant());
                    me.lookAgain();
                });
        return back();
    }

    private void note(Team team, Change.Kind kind, String group, Role role, Instant now) {
        String detail = group + (role == Role.LEAD ? " as leads" : " as members");
        Change.note(team, me.signedIn(), null, kind, detail, now);
    }

    private rules page(String group, String chosen, Role role, String mistake) {
        return new rules(visitor.groupsKnown(), GroupRule.all(), GroupRule.teams(), group, chosen, role, mistake);
    }

    private static RestResponse<Object> back() {
        return RestResponse.seeOther(URI.create("/teams/groups"));
    }
}
