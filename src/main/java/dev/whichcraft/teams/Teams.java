package dev.whichcraft.teams;

import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import dev.whichcraft.web.Ids;
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
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** One's teams, and making one. */
@Path("/teams")
@Authenticated
public class Teams {

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The page; {@code mistake} says what is wrong with the {@code name} of a team to be made, and is empty otherwise. */
    record teams(List<Membership.Mine> mine, boolean reminders, String name, String mistake)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new teams(Membership.teams(me.signedIn()), Person.reminded(me.signedIn()), "", "");
    }

    @POST
    @Transactional
    @RolesAllowed({"instructor", "admin"})
    public RestResponse<Object> create(@FormParam("name") @DefaultValue("") String name) {
        TeamName wished = TeamName.of(name);
        if (!wished.mistake().isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST,
                    new teams(
                            Membership.teams(me.signedIn()),
                            Person.reminded(me.signedIn()),
                            wished.text(),
                            wished.mistake()));
        }
        Instant now = clock.instant();
        Team team = Team.create(Ids.next(), wished.text(), me.signedIn(), now);
        return RestResponse.seeOther(URI.create("/teams/" + team.id));
    }
}
