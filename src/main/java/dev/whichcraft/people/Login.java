package dev.whichcraft.people;

import dev.whichcraft.web.LocalPath;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Where one comes to sign in: the login server is met on the way, and then the page where one was. */
@Path("/people/login")
@Authenticated
public class Login {

    @GET
    public Response backTo(@QueryParam("to") @DefaultValue("/") String to) {
        return Response.seeOther(LocalPath.of(to)).build();
    }
}
