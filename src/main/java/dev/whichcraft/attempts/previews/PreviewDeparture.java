package dev.whichcraft.attempts.previews;

import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.LocalPath;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Leaving a preview, which forgets it. Of any other attempt, and of somebody else's, nothing changes. */
@Path("/attempts/previews/{id}/departure")
@Authenticated
public class PreviewDeparture {

    @Inject
    Me me;

    @POST
    @Transactional
    public Response leave(@PathParam("id") String id, @FormParam("to") @DefaultValue("/") String to) {
        Ids.parse(id).ifPresent(valid -> Preview.forget(me.signedIn(), valid));
        return Response.seeOther(LocalPath.of(to)).build();
    }
}
