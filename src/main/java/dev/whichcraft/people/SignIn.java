package dev.whichcraft.people;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Sends somebody whose session ended through the login, and back to where they were. */
public final class SignIn {

    private SignIn() {}

    /**
     * @param path of ours, with a query that holds what must not be lost
     */
    public static Response thenBackTo(String path) {
        URI login =
                UriBuilder.fromPath("/people/login").queryParam("to", "{to}").build(path);
        return Response.seeOther(login).build();
    }
}
