package dev.whichcraft.dashboards.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.testkit.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many who count the same at the same moment wait for each other, and never in a ring. */
@QuarkusTest
class ItemCountsTest {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 20;
    private static final int QUESTIONS = 60;

    @Inject
    ItemCounts counts;

    @Inject
    Rows rows;

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void forget() {
        writers.shutdownNow();
        rows.change("delete from item_count where course = 'counted-at-once'");
    }

    @Test
    void nobodyWaitsInARing() throws Exception {
        Group group = new Group("counted-at-once", "quiz", "hash", true, 0);
        Tally tally = Tally.of(new Sheet(IntStream.range(0, QUESTIONS)
                .mapToObj(i -> Crowd.item("question-" + i, 1, "option"))
                .toList()));
        Callable<Void> writer = () -> {
            for (int round = 0; round < ROUNDS; round++) {
                QuarkusTransaction.requiringNew().run(() -> counts.add(group, tally));
            }
            return null;
        };
        List<Future<Void>> all = writers.invokeAll(Collections.nCopies(WRITERS, writer));
        for (Future<Void> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
        assertEquals(
                String.valueOf(WRITERS * ROUNDS),
                rows.one("select n from item_count where part = 'TOTAL' and course = 'counted-at-once'"));
        assertEquals(
                "1", rows.one("select count(distinct n) from item_count where course = 'counted-at-once' and n <> 0"));
    }
}
