package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What migrations made is what entities expect; else development complains in its log at each start. */
@QuarkusTest
class SchemaTest {

    @Inject
    SessionFactory sessions;

    @Test
    void theTablesFitTheEntities() {
        assertDoesNotThrow(() -> sessions.getSchemaManager().validateMappedObjects());
    }
}
