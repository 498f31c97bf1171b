package dev.whichcraft.models;

import dev.whichcraft.models.Shelf.Placed;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Interactive models: everything they are set to is in the address. Nothing here waits for anything, so no thread is taken. */
@Path("/models")
@PermitAll
@NonBlocking
public class Models {

    /** How long a browser may keep an answer, which only a new version of the program changes. */
    private static final String KEPT = "private, max-age=300";

    @Inject
    Shelf shelf;

    record list(List<Placed> models) implements TemplateInstance {}

    /** A page of its own. */
    record model(Placed placed, Card card) implements TemplateInstance {}

    /** What is swapped when a setting changes. */
    record part(Card card) implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        return new list(shelf.all());
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("name") String name, @HeaderParam("HX-Request") String swap, @Context UriInfo address) {
        Placed placed = shelf.find(name).orElseThrow(Trouble::notFound);
        var query = address.getQueryParameters();
        Settings settings = Settings.read(placed.model().groups(), query::getFirst);
        Card card = Card.of(placed.model(), placed.courseId(), settings, query.getFirst("guess"));
        ResponseBuilder answer = Response.status(settings.right() ? 200 : 400).header(HttpHeaders.VARY, "HX-Request");
        if (swap == null) {
            return answer.entity(new model(placed, card)).build();
        }
        if (settings.right()) {
            answer.header(HttpHeaders.CACHE_CONTROL, KEPT);
        }
        return answer.entity(new part(card)).build();
    }
}
