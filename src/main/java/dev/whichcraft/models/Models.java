package dev.whichcraft.models;

import dev.whichcraft.models.Model.Export;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** Interactive models: everything they are set to is in the address. Nothing here waits for anything, so no thread is taken. */
@Path("/models")
@PermitAll
@NonBlocking
public class Models {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** How long a browser may keep an answer, which only a new version of the program changes. */
    private static final String KEPT = "private, max-age=300";

    @Inject
    Shelf shelf;

    @Inject
    Kept kept;

    @Inject
    Clock clock;

    record list(List<Placed> models) implements TemplateInstance {}

    /** A page of its own. */
    record model(Placed placed, Card card) implements TemplateInstance {}

    /** What is swapped once something is predicted. */
    record part(Card card) implements TemplateInstance {}

    /** What is swapped when a setting changes: all but the settings and the figures, which stay as they are. */
    record moved(Card card) implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        return new list(shelf.all());
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("name") String name,
            @HeaderParam("HX-Request") String swap,
            @HeaderParam("HX-Target") String target,
            @Context UriInfo address) {
        return page(name, swap, target, address);
    }

    /** What a model has to save, as a file; what cannot be taken is asked for again on the page. */
    @GET
    @Path("{name}/record")
    public Response save(@PathParam("name") String name, @Context UriInfo address) {
        Model model = shelf.find(name).orElseThrow(Trouble::notFound).model();
        Settings settings = Settings.read(model.groups(), address.getQueryParameters()::getFirst);
        if (settings.right()) {
            settings.refuse(model.conflicts(settings));
        }
        if (model.exported().isEmpty()) {
            throw Trouble.notFound();
        }
        if (!settings.right()) {
            return page(name, null, null, address);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Export file = model.export(settings, today).orElseThrow(Trouble::notFound);
        return Response.ok(file.text(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private Response page(String name, String swap, String target, UriInfo address) {
        Placed placed = shelf.find(name).orElseThrow(Trouble::notFound);
        Model model = placed.model();
        var query = address.getQueryParameters();
        String guess = query.getFirst("guess");
        Settings settings = Settings.read(model.groups(), query::getFirst);
        if (settings.right()) {
            settings.refuse(model.conflicts(settings));
        }
        Supplier<Card> card = () -> Card.of(model, placed.courseId(), settings, guess);
        ResponseBuilder answer =
                Response.status(settings.right() ? 200 : 400).header(HttpHeaders.VARY, "HX-Request, HX-Target");
        if (swap == null) {
            return answer.entity(new model(placed, card.get())).build();
        }
        boolean all = Card.body(model).equals(target);
        if (!settings.right()) {
            return answer.entity(all ? new part(card.get()) : new moved(card.get()))
                    .build();
        }
        answer.header(HttpHeaders.CACHE_CONTROL, KEPT);
        if (all) {
            return answer.entity(new part(card.get())).build();
        }
        String asked = placed.courseId() + " " + name + " " + guess + " " + settings.query();
        return answer.entity(kept.answer(asked, () -> new moved(card.get()).render()))
                .type(HTML)
                .build();
    }
}
