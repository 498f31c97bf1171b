package dev.whichcraft.dashboards.rebuilding;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Has the statistics worked out anew from the answers, by hand. */
@Path("/dashboards/rebuild")
@RolesAllowed("admin")
public class StatisticsRebuild {

    @Inject
    Rebuilding rebuilding;

    record statistics(List<Rebuilding.Last> aggregates) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new statistics(rebuilding.last());
    }

    @POST
    public Response begin() {
        rebuilding.begin();
        return Response.seeOther(URI.create("/dashboards/rebuild")).build();
    }
}
