package dev.whichcraft.teams.invitations;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Once;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** The open doors of a team, and opening and closing them. */
@Path("/teams/{id}/invitations")
@Authenticated
public class TeamInvitations {

    private static final Duration LETTER = Duration.ofDays(14);

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Letters letters;

    @Inject
    Visitor visitor;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param site address of this site, to write whole links
     * @param sent the list that was sent and not taken; empty otherwise
     * @param mistakes why it was not taken, line by line
     */
    record invitations(
            Membership mine,
            List<Invitation> links,
            List<Invitation> addressed,
            String site,
            String sent,
            List<AddressList.Mistake> mistakes)
            implements TemplateInstance {

        static invitations of(
                Membership mine, String site, String sent, List<AddressList.Mistake> mistakes, Instant now) {
            List<Invitation> open = Invitation.open(mine.team.id, now);
            return new invitations(
                    mine,
                    open.stream().filter(one -> one.address == null).toList(),
                    open.stream().filter(one -> one.address != null).toList(),
                    site,
                    sent,
                    mistakes);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        return invitations.of(seat.with(Right.MANAGE, id), site, "", List.of(), clock.instant());
    }

    @POST
    @Path("letters")
    @Transactional
    public RestResponse<Object> letters(
            @PathParam("id") String id,
            @FormParam("addresses") @DefaultValue("") String sent,
            @FormParam("once") @DefaultValue("") String mark) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        AddressList list = AddressList.read(sent);
        if (!list.mistakes().isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST,
                    invitations.of(mine, site, sent, list.mistakes(), clock.instant()));
        }
        Team team = Team.alone(mine.team.id);
        UUID once = Once.id(mark, list.addresses());
        if (!Change.noted(team.id, once)) {
            invite(team, list.addresses(), once);
        }
        return back(id);
    }

    private void invite(Team team, List<String> addresses, UUID once) {
        Instant now = clock.instant();
        Invitation.replace(team.id, addresses, now);
        List<Invitation> fresh = addresses.stream()
                .map(address -> Invitation.make(team, address, me.signedIn(), LETTER, now))
                .toList();
        String detail = addresses.size() == 1 ? "1 address" : addresses.size() + " addresses";
        Change.note(once, team, me.signedIn(), null, Change.Kind.INVITED, detail, now);
        letters.write(fresh, visitor.name(), now);
    }

    @POST
    @Path("{invitation}/withdrawal")
    @Transactional
    public RestResponse<Object> withdraw(@PathParam("id") String id, @PathParam("invitation") String which) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        Invitation invitation = Ids.parse(which)
                .flatMap(one -> Invitation.of(mine.team.id, one))
                .orElseThrow(Trouble::notFound);
        if (invitation.closedAt == null) {
            Instant now = clock.instant();
            invitation.closedAt = now;
            String whose = invitation.address == null ? "" : invitation.address;
            Change.note(mine.team, me.signedIn(), null, Change.Kind.WITHDRAWN, whose, now);
        }
        return back(id);
    }

    private static RestResponse<Object> back(String id) {
        return RestResponse.seeOther(URI.create("/teams/" + id + "/invitations"));
    }
}
