package dev.whichcraft.people;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises requests for a part of a page, which get a status instead of a redirect that script cannot follow. */
@ApplicationScoped
public class SwapRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().getHeader("HX-Request") != null;
    }
}
