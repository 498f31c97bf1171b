package dev.whichcraft.teams.members;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is in a team and as what; leaving and removing. */
@Path("/teams/{id}/members")
@Authenticated
public class TeamMembers {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param labels of those who have any
     * @param used all labels of the team
     * @param external who is in it by a group of the login server
     * @param teaches whether labels can be changed
     * @param wrong id of the person whose new label was not taken; null for none
     * @param mistake what is wrong with it
     */
    record members(
            Membership mine,
            List<Membership.Member> people,
            Map<UUID, List<String>> labels,
            List<String> used,
            List<UUID> external,
            UUID me,
            boolean teaches,
            UUID wrong,
            String mistake)
            implements TemplateInstance {

        static members of(Membership mine, UUID me, boolean teaches, UUID wrong, String mistake) {
            UUID team = mine.team.id;
            return new members(
                    mine,
                    Membership.people(team),
                    MemberLabel.byPerson(team),
                    MemberLabel.ofTeam(team),
                    Membership.external(team),
                    me,
                    teaches && !mine.team.archived(),
                    wrong,
                    mistake);
        }
    }

    @GET
    public TemplateInstance list(@PathParam("id") String id) {
        Membership mine = seat.with(Right.MANAGE, id);
        return members.of(mine, me.signedIn(), seat.may(mine, Right.TEACH), null, "");
    }

    @POST
    @Path("{person}/role")
    @Transactional
    public Response role(@PathParam("id") String id, @PathParam("person") String person, @FormParam("role") Role role) {
        Team team = Team.alone(seat.toChange(Right.MANAGE, id).team.id);
        Membership stay = stay(team, person);
        if (role != null && stay.role != role) {
            keepALead(team, stay);
            stay.role = role;
            stay.external = false;
            Change.note(team, me.signedIn(), stay.personId, Change.Kind.ROLE, role.name(), clock.instant());
        }
        return Response.seeOther(URI.create(
                        stay.personId.equals(me.signedIn()) && role == Role.MEMBER
                                ? "/teams/" + team.id
                                : "/teams/" + team.id + "/members"))
                .build();
    }

    /** Ends a stay: one's own, or that of somebody for whom one is responsible. Once more changes nothing. */
    @POST
    @Path("{person}/departure")
    @Transactional
    public Response leave(@PathParam("id") String id, @PathParam("person") String person) {
        boolean own = Ids.parse(person).equals(Optional.of(me.signedIn()));
        UUID here = Ids.parse(id).orElseThrow(Trouble::notFound);
        Response then = Response.seeOther(URI.create(own ? "/teams" : "/teams/" + here + "/members"))
                .build();
        if (own && seat.left(id)) {
            // whoever left has no seat from which to leave
            return then;
        }
        Team team = Team.alone(seat.with(own ? Right.SEE : Right.MANAGE, id).team.id);
        if (Ids.parse(person).filter(one -> Membership.left(one, team.id)).isPresent()) {
            return then;
        }
        Membership stay = stay(team, person);
        keepALead(team, stay);
        Instant now = clock.instant();
        stay.leftAt = now;
        Change.note(team, me.signedIn(), stay.personId, own ? Change.Kind.LEFT : Change.Kind.REMOVED, "", now);
        return then;
    }

    private static Membership stay(Team team, String person) {
        return Ids.parse(person).flatMap(one -> Membership.of(one, team.id)).orElseThrow(Trouble::notFound);
    }

    /** A team that is archived needs none: nobody does anything in it. */
    private static void keepALead(Team team, Membership stay) {
        if (stay.lead() && !team.archived() && Membership.leads(team.id) == 1) {
            throw new Trouble(
                    409,
                    "A team needs a lead",
                    "This is the only lead of the team. Make somebody else a lead first, or archive the team."
                            + " Nothing was changed.",
                    "/teams/" + team.id + "/members",
                    "Back to the members");
        }
    }
}
