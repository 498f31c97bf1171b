package dev.whichcraft.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The one character that the database keeps in no text: the NUL. No path has it, and a form that does is told so. */
public class Unkeepable {

    /** Codes of SQLSTATE: of text, and of text within JSON. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private static final String NUL = "%00";

    /**
     * Refuses a path that has it. A query may hold any nonsense, of which pages make what they can. After it is known who
     * is visiting, since the page of a refusal says so.
     */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
    public void refuse(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().contains(NUL)) {
            throw Trouble.notFound();
        }
    }

    /** Whether a request failed because of it. */
    static boolean caused(Throwable failure) {
        return Causes.any(
                failure,
                one -> one instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState()));
    }
}
