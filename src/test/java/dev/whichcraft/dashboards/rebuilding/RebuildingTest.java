package dev.whichcraft.dashboards.rebuilding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever asks has statistics worked out anew, whoever looks on; of two who ask at once, one does it. */
@QuarkusTest
class RebuildingTest {

    private static final int TIMES = 20;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Rows rows;

    private void forget() {
        rows.change("delete from rebuild");
    }

    private List<Rebuilding.Last> look() {
        return QuarkusTransaction.requiringNew().call(rebuilding::last);
    }

    private List<Boolean> running() {
        return look().stream().map(Rebuilding.Last::running).toList();
    }

    @Test
    void whoLooksOnKeepsNobodyFromBeginning() {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> lookers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        look();
                    }
                }))
                .limit(2)
                .toList();
        try {
            for (int i = 0; i < TIMES; i++) {
                forget();
                rebuilding.run();
                assertEquals("3", rows.one("select count(*) from rebuild where finished_at is not null"));
            }
        } finally {
            over.set(true);
            lookers.forEach(CompletableFuture::join);
        }
    }

    @Test
    void onlyOneDoesIt() {
        forget();
        String name = look().get(0).name();
        assertEquals(List.of(false, false, false), running());
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(rebuilding.alone(name));
            assertEquals(List.of(true, false, false), running());
            CompletableFuture.runAsync(rebuilding::run).join();
        });
        assertEquals(List.of(false, false, false), running());
        assertNull(look().get(0).finishedAt(), "left to who was at it");
        assertNotNull(look().get(1).finishedAt());
    }
}
