package dev.whichcraft.attempts;

import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Questions that a person wants to look at again before they hand in. A flag changes no mark. */
@Path("/attempts/{id}/flags")
@PermitAll
public class Flags {

    @Inject
    Desk desk;

    @Inject
    Me me;

    @POST
    @Transactional
    public Response flag(
            @PathParam("id") String id,
            @FormParam("question") @DefaultValue("") String question,
            @FormParam("flagged") @DefaultValue("") String flagged) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/attempts/" + id);
        }
        Desk.Open open = desk.change(id);
        if (open.paper().layout().indexOf(question) < 0) {
            throw Trouble.notFound();
        }
        if (!open.attempt().running()) {
            throw Desk.closed(open);
        }
        open.attempt().flags = flags(open.attempt().flags, question, flagged.equals("yes"));
        return Response.seeOther(UriBuilder.fromPath("/attempts/{id}")
                        .queryParam("question", "{question}")
                        .build(open.attempt().id, question))
                .build();
    }

    private static List<String> flags(List<String> before, String question, boolean flagged) {
        Stream<String> now = flagged ? Stream.of(question) : Stream.empty();
        return Stream.concat(before.stream().filter(one -> !one.equals(question)), now)
                .toList();
    }
}
