package dev.whichcraft.teams;

import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Once;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** One's teams, and making one. */
@Path("/teams")
@Authenticated
public class Teams {

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    /**
     * The page.
     *
     * @param reminders whether the person is reminded by mail
     * @param calendar the secret of the person's calendar; null when there is none
     * @param site address of this site, to write whole links
     * @param name of a team to be made
     * @param mistake what is wrong with it; empty otherwise
     */
    record teams(
            List<Membership.Mine> mine, boolean reminders, String calendar, String site, String name, String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page("", "");
    }

    @POST
    @Transactional
    @RolesAllowed({"instructor", "admin"})
    public RestResponse<Object> create(
            @FormParam("name") @DefaultValue("") String name, @FormParam("once") @DefaultValue("") String once) {
        TeamName wished = TeamName.of(name);
        if (!wished.mistake().isEmpty()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, page(wished.text(), wished.mistake()));
        }
        UUID team = made(Once.id(once, me.signedIn() + wished.text()), wished.text());
        return RestResponse.seeOther(URI.create("/teams/" + team));
    }

    /** Makes it, unless the same form made it before; whoever left that one since gets another. */
    private UUID made(UUID id, String name) {
        UUID person = me.signedIn();
        Person.alone(person);
        if (Membership.of(person, id).isPresent()) {
            return id;
        }
        return Team.create(Team.exists(id) ? Ids.next() : id, name, person, clock.instant()).id;
    }

    private teams page(String name, String mistake) {
        UUID person = me.signedIn();
        return new teams(
                Membership.teams(person), Person.reminded(person), Subscription.token(person), site, name, mistake);
    }
}
