package dev.whichcraft.teams.calendar;

import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Subscription;
import dev.whichcraft.teams.assignments.Duties;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar of a person at a secret address, and making and ending that address. */
@Path("/teams/calendar")
@Authenticated
public class CalendarFeed {

    private static final String ENDING = ".ics";

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    /** The calendar. It asks for no login, as calendars cannot give one: the secret is the key. */
    @GET
    @Path("{file}")
    @PermitAll
    public Response read(@PathParam("file") String file) {
        if (!file.endsWith(ENDING)) {
            throw Trouble.notFound();
        }
        Subscription subscription = Subscription.of(file.substring(0, file.length() - ENDING.length()))
                .orElseThrow(Trouble::notFound);
        Instant now = clock.instant();
        String calendar = Events.of(Duties.of(subscription.personId, library, now), site, now);
        return Response.ok(calendar, "text/calendar;charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Transactional
    public Response choose(@FormParam("calendar") @DefaultValue("new") String wish, @FormParam("seen") String seen) {
        if (wish.equals("none")) {
            Subscription.end(me.signedIn());
        } else {
            Subscription.renew(me.signedIn(), seen, clock.instant());
        }
        return Response.seeOther(URI.create("/teams")).build();
    }
}
