package dev.whichcraft.people;

import dev.whichcraft.web.LocalPath;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The choice of light or dark colours, kept on the device for a year. */
@Path("/people/theme")
@PermitAll
public class Theme {

    @POST
    public Response choose(
            @FormParam("theme") @DefaultValue("") String theme, @FormParam("to") @DefaultValue("/") String to) {
        boolean chosen = theme.equals("light") || theme.equals("dark");
        NewCookie cookie = new NewCookie.Builder("theme")
                .value(chosen ? theme : "system")
                .path("/")
                .maxAge(chosen ? (int) Duration.ofDays(365).toSeconds() : 0)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
        return Response.seeOther(LocalPath.of(to)).cookie(cookie).build();
    }
}
