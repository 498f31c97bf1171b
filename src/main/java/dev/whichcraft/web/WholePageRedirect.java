package dev.whichcraft.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sends the whole page to the login when only a part of it was to be swapped: the script of a page may not follow to
 * another host.
 */
public class WholePageRedirect {

    @ServerResponseFilter
    public void widen(ContainerRequestContext request, ContainerResponseContext response) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (request.getHeaderString("HX-Request") != null && location != null && location.contains("/people/login")) {
            response.setStatus(204);
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.getHeaders().putSingle("HX-Redirect", location);
        }
    }
}
