package dev.whichcraft.teams.invitations;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.Tokens;
import dev.whichcraft.web.Trouble;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Coming into a team. */
@Path("/teams/joining")
@Authenticated
public class Joining {

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Where one types a code; {@code mistake} says what is wrong with the one that was typed. */
    record code(String typed, String mistake) implements TemplateInstance {}

    /** Where an invitation leads. */
    record invited(Invitation invitation, boolean already) implements TemplateInstance {}

    @GET
    public TemplateInstance ask() {
        return new code("", "");
    }

    @POST
    @Transactional
    public RestResponse<Object> byCode(@FormParam("code") @DefaultValue("") String typed) {
        return Team.ofCode(Tokens.typed(typed))
                .map(team -> join(team))
                .orElseGet(
                        () -> RestResponse.status(
                                RestResponse.Status.BAD_REQUEST,
                                new code(
                                        typed.strip(),
                                        typed.isBlank()
                                                ? "Type the code that you were given."
                                                : "No team takes people by this code. Compare it with what you were given, or ask for a new one.")));
    }

    @GET
    @Path("{token}")
    public TemplateInstance show(@PathParam("token") String token) {
        Invitation invitation =
                Invitation.look(token).filter(one -> one.holds(clock.instant())).orElseThrow(Joining::over);
        return new invited(
                invitation, Membership.of(me.signedIn(), invitation.team.id).isPresent());
    }

    @POST
    @Path("{token}")
    @Transactional
    public RestResponse<Object> byInvitation(@PathParam("token") String token) {
        Instant now = clock.instant();
        Invitation invitation = Invitation.use(token).orElseThrow(Joining::over);
        boolean already = Membership.of(me.signedIn(), invitation.team.id).isPresent();
        if (!already && !invitation.holds(now)) {
            throw over();
        }
        if (!already && invitation.address != null) {
            invitation.closedAt = now;
        }
        return join(invitation.team);
    }

    private RestResponse<Object> join(Team team) {
        UUID person = me.signedIn();
        Instant now = clock.instant();
        if (Membership.join(team, person, Role.MEMBER, now)) {
            Change.note(team, person, person, Change.Kind.JOINED, "", now);
        }
        return RestResponse.seeOther(URI.create("/teams/" + team.id));
    }

    private static Trouble over() {
        return new Trouble(
                404,
                "This invitation does not open anything",
                "It was used, withdrawn, or its time is over. Ask the lead of the team for a new one.",
                "/teams",
                "Go to your teams");
    }
}
