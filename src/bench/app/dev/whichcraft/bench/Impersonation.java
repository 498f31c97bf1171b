package dev.whichcraft.bench;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes a header's word for who sends a request, so that no login server takes part in the load. */
@ApplicationScoped
public class Impersonation implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-Bench-Person";

    /** How the names of instructors begin, and of admins. */
    private static final String INSTRUCTOR = "grace-";

    private static final String ADMIN = "root-";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String person = context.request().getHeader(HEADER);
        return person == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal(person))
                                .addRole("learner")
                                .addRoles(roles(person))
                                .build());
    }

    private static Set<String> roles(String person) {
        if (person.startsWith(INSTRUCTOR)) {
            return Set.of("instructor");
        }
        return person.startsWith(ADMIN) ? Set.of("admin") : Set.of();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return 10_000;
    }
}
