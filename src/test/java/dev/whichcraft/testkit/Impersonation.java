package dev.whichcraft.testkit;

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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Lets a test say who sends a request, by a header. Exists among the tests only; journeys log in for real. */
@ApplicationScoped
public class Impersonation implements HttpAuthenticationMechanism {

    static final String HEADER = "X-Test-Person";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String person = context.request().getHeader(HEADER);
        if (person == null) {
            return Uni.createFrom().nullItem();
        }
        String[] nameAndRole = person.split(":");
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(decoded(nameAndRole[0])))
                        .addRole(nameAndRole[1])
                        .build());
    }

    /** Headers hold ASCII only, so a name may come in Base64, marked by a leading equals sign. */
    private static String decoded(String name) {
        return name.startsWith("=")
                ? new String(Base64.getDecoder().decode(name.substring(1)), StandardCharsets.UTF_8)
                : name;
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
