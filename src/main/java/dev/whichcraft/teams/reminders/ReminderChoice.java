package dev.whichcraft.teams.reminders;

import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Whether one wants to be reminded of assignments by mail. */
@Path("/teams/reminders")
@Authenticated
public class ReminderChoice {

    @Inject
    Me me;

    @POST
    @Transactional
    public Response choose(@FormParam("reminders") @DefaultValue("yes") String wish) {
        Person.remind(me.signedIn(), !wish.equals("no"));
        return Response.seeOther(URI.create("/teams")).build();
    }
}
