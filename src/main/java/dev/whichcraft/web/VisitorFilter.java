package dev.whichcraft.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who is visiting before anything else looks; a session that ended makes a visitor, not an error. */
public class VisitorFilter {

    static final String THEME_COOKIE = "theme";
    static final String ZONE_COOKIE = "zone";

    @Inject
    Visitor visitor;

    @Inject
    CurrentIdentityAssociation identity;

    /** In which claim of the token groups come; empty while nobody looks at them. */
    @Inject
    @ConfigProperty(name = "whichcraft.groups.claim")
    Optional<String> groupsClaim;

    @ServerRequestFilter(preMatching = true)
    public Uni<Void> meet(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        visitor.isAt(
                uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery(),
                theme(request.getCookies().get(THEME_COOKIE)),
                zone(request.getCookies().get(ZONE_COOKIE)));
        return identity.getDeferredIdentity()
                .onItem()
                .invoke(this::know)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void know(SecurityIdentity known) {
        if (known == null || known.isAnonymous()) {
            return;
        }
        var principal = known.getPrincipal();
        if (principal instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            String email = token.getClaim("email");
            visitor.isKnown(
                    token.getSubject(),
                    name == null || name.isBlank() ? token.getName() : name,
                    email == null ? "" : email,
                    known.getRoles());
            groupsClaim.ifPresent(claim -> visitor.isIn(Groups.of(token.getClaim(claim))));
        } else {
            visitor.isKnown(principal.getName(), principal.getName(), "", known.getRoles());
        }
    }

    private static ZoneId zone(Cookie cookie) {
        try {
            return cookie == null ? ZoneOffset.UTC : ZoneId.of(cookie.getValue().replace("%2F", "/"));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static String theme(Cookie cookie) {
        return cookie != null
                        && (cookie.getValue().equals("light")
                                || cookie.getValue().equals("dark"))
                ? cookie.getValue()
                : "";
    }
}
