package dev.whichcraft.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a person reads when something went wrong: what happened, what was kept, what to do. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private static final Trouble LOST = Trouble.notFound();

    private static final Map<Integer, Trouble> BY_STATUS = Map.of(
            400,
                    new Trouble(
                            400,
                            "We could not take that",
                            "The form was incomplete, or it came from a page that was open for too long."
                                    + " Nothing was saved. Go back, reload the page and send it once more.",
                            "/",
                            "Go to the start page"),
            401,
                    new Trouble(
                            401,
                            "Signing in did not finish",
                            "The way through the login page was interrupted. Nothing was lost; try once more.",
                            "/people/login",
                            "Sign in"),
            403,
                    new Trouble(
                            403,
                            "This page is not for your role",
                            "You are signed in, but this page is kept for other roles.",
                            "/",
                            "Go to the start page"),
            404, LOST,
            405,
                    new Trouble(
                            405,
                            "That does not work this way",
                            "The address exists, but only a form can be sent to it. Nothing was changed.",
                            "/",
                            "Go to the start page"),
            413,
                    new Trouble(
                            413,
                            "That is too much at once",
                            "What was sent is larger than any form here needs. Nothing was saved.",
                            "/",
                            "Go to the start page"),
            415,
                    new Trouble(
                            415,
                            "We do not read that format",
                            "This address takes the form of its page and nothing else. Nothing was saved.",
                            "/",
                            "Go to the start page"),
            500,
                    new Trouble(
                            500,
                            "That was our mistake",
                            "Something broke on our side and was noted. What was shown to you as saved is saved."
                                    + " Try once more in a moment.",
                            "/",
                            "Go to the start page"),
            503,
                    new Trouble(
                            503,
                            "We cannot reach our records at the moment",
                            "Nothing is wrong with what you sent, but it could not be saved. What was shown to you as"
                                    + " saved is saved. Go back, where all that you set still stands, and send it once"
                                    + " more in a minute.",
                            "/",
                            "Go to the start page"));

    private static final Trouble COLLISION = new Trouble(
            503,
            "Two things happened at the same moment",
            "Somebody else, or another window of yours, changed the same thing just now, so what you sent was not saved."
                    + " Go back, where all that you set still stands, look at what holds now, and send it once more.",
            "/",
            "Go to the start page");

    private static final Trouble UNKEEPABLE = new Trouble(
            400,
            "There is a character in it that cannot be kept",
            "It cannot be seen, and came along with what was pasted or sent. Remove it and send it again. Nothing was saved.",
            "/",
            "Go to the start page");

    /** The page of an error, whatever its cause. */
    record error(String title, String message, String backTo, String backText) implements TemplateInstance {}

    @ServerExceptionMapper
    public Response trouble(Trouble trouble) {
        return page(trouble);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return page(BY_STATUS.get(403));
    }

    @ServerExceptionMapper
    public Response other(Exception exception) {
        if (exception instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            return status < 400 || known.getResponse().hasEntity() ? known.getResponse() : page(forStatus(status));
        }
        if (Outage.caused(exception)) {
            LOG.warnf("The database does not answer: %s", exception.getMessage());
            return page(BY_STATUS.get(503));
        }
        if (Collision.caused(exception)) {
            LOG.warn("Two requests collided", exception);
            return page(COLLISION);
        }
        if (Unkeepable.caused(exception)) {
            return page(UNKEEPABLE);
        }
        LOG.error("A request failed", exception);
        return page(BY_STATUS.get(500));
    }

    /** Gives a page to refusals that come without one, such as a form whose token is missing. */
    @ServerResponseFilter
    public void fill(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Trouble trouble = forStatus(response.getStatus());
            response.setEntity(render(trouble));
            response.getHeaders().putSingle("Content-Type", MediaType.TEXT_HTML + ";charset=UTF-8");
        }
    }

    static String render(Trouble trouble) {
        return new error(trouble.title(), trouble.getMessage(), trouble.backTo(), trouble.backText()).render();
    }

    private static Trouble forStatus(int status) {
        return BY_STATUS.getOrDefault(status, BY_STATUS.get(status < 500 ? 400 : 500));
    }

    private static Response page(Trouble trouble) {
        return Response.status(trouble.status())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(render(trouble))
                .build();
    }
}
