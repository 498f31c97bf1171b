package dev.whichcraft.devservices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a test class that begins only when Keycloak answers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsKeycloak.Wait.class)
public @interface NeedsKeycloak {

    /** Waits for Keycloak before the first test of the class. */
    final class Wait implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            Servers.awaitKeycloak();
        }
    }
}
