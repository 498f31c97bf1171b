package dev.whichcraft.people;

import dev.whichcraft.people.events.InCharge;
import dev.whichcraft.people.events.InCharge.Charge;
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
import java.util.List;
import java.util.UUID;

/** Deletes everything about the person who asks for it, once they have confirmed it. */
@Path("/people/me/deletion")
@Authenticated
public class Deletion {

    @Inject
    Me me;

    @Inject
    Event<Leaving> leaving;

    @Inject
    Event<InCharge> inCharge;

    /**
     * Everything about a person is about to be deleted; what was counted of it can still be taken away, in the same
     * transaction.
     *
     * @param person who leaves
     * @param email theirs; empty where the login server told none
     */
    public record Leaving(UUID person, String email) {}

    /**
     * The page.
     *
     * @param unsure whether they did not say that they are sure
     * @param kept whether nothing was deleted since something is to be handed on first
     * @param charges what is
     */
    record deletion(boolean unsure, boolean kept, List<Charge> charges) implements TemplateInstance {}

    @GET
    public TemplateInstance ask() {
        return new deletion(false, false, charges(false));
    }

    @POST
    @PermitAll
    @Transactional
    public Response delete(@FormParam("sure") @DefaultValue("") String sure) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/people/me/deletion");
        }
        if (!sure.equals("yes")) {
            return page(400, new deletion(true, false, charges(false)));
        }
        List<Charge> charges = charges(true);
        if (!charges.isEmpty()) {
            return page(409, new deletion(false, true, charges));
        }
        UUID person = me.signedIn();
        // nobody adds anything of a person who is held, so what others take away is all that there is
        String email = Person.toChange(person).map(one -> one.email).orElse("");
        leaving.fire(new Leaving(person, email));
        Person.leaves(person);
        me.leave();
        return Response.seeOther(URI.create("/people/logout")).build();
    }

    private List<Charge> charges(boolean now) {
        InCharge question = new InCharge(me.signedIn(), now);
        inCharge.fire(question);
        return question.charges();
    }

    private static Response page(int status, deletion page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page)
                .build();
    }
}
