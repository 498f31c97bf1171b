package dev.whichcraft.people;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Deletes everything about the person who asks for it, once they have confirmed it. */
@Path("/people/me/deletion")
@Authenticated
public class Deletion {

    @Inject
    Me me;

    @Inject
    Event<Leaving> leaving;

    /**
     * Everything about a person is about to be deleted; what was counted of it can still be taken away, in the same
     * transaction.
     *
     * @param person who leaves
     * @param email theirs; empty where the login server told none
     */
    public record Leaving(UUID person, String email) {}

    record deletion(boolean unsure) implements TemplateInstance {}

    @GET
    public TemplateInstance ask() {
        return new deletion(false);
    }

    @POST
    @PermitAll
    @Transactional
    public Response delete(@FormParam("sure") @DefaultValue("") String sure) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/people/me/deletion");
        }
        if (!sure.equals("yes")) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(new deletion(true))
                    .build();
        }
        UUID person = me.signedIn();
        String email = Person.of(person).map(one -> one.email).orElse("");
        leaving.fire(new Leaving(person, email));
        Person.leaves(person);
        me.leave();
        return Response.seeOther(URI.create("/people/logout")).build();
    }
}
