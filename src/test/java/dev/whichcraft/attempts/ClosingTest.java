package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.events.AttemptSubmitted;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programs close attempts at the same time on one database. */
@QuarkusTest
class ClosingTest {

    /** Counts how often each person was told of a result. */
    @ApplicationScoped
    public static class Told {

        private final ConcurrentHashMap<UUID, Integer> times = new ConcurrentHashMap<>();

        void hear(@Observes AttemptSubmitted submitted) {
            times.merge(submitted.person(), 1, Integer::sum);
        }

        int count(UUID person) {
            return times.getOrDefault(person, 0);
        }
    }

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @Inject
    Told told;

    private Course course;
    private final ExecutorService programs = Executors.newFixedThreadPool(2);

    @BeforeEach
    void course() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void now() {
        programs.shutdownNow();
        clock.reset();
    }

    private String state(Taking taking) {
        return rows.one("select state from attempt where id = ?", UUID.fromString(taking.id()));
    }

    private Attempt.Key key(Taking taking) {
        UUID id = UUID.fromString(taking.id());
        return new Attempt.Key(UUID.fromString(rows.one("select person_id from attempt where id = ?", id)), id);
    }

    @Test
    void twoProgramsCloseEachAttemptOnce() throws Exception {
        List<Taking> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(Taking.start(Visit.asLearner("closing-" + i), course, "speed"));
        }
        clock.pass(Duration.ofHours(1));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> program = () -> {
            together.await();
            closing.run();
            return null;
        };
        for (Future<Void> done : programs.invokeAll(List.of(program, program))) {
            done.get(60, TimeUnit.SECONDS);
        }
        for (Taking taking : all) {
            assertEquals("SUBMITTED", state(taking));
            assertEquals(1, told.count(key(taking).personId()));
        }
    }

    @Test
    void whatSomebodyHoldsIsPassedBy() throws Exception {
        Taking held = Taking.start(Visit.asLearner("closing-held"), course, "speed");
        Taking free = Taking.start(Visit.asLearner("closing-free"), course, "speed");
        Attempt.Key key = key(held);
        clock.pass(Duration.ofHours(1));
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(Attempt.free(key).isPresent());
            try {
                programs.submit(closing::run).get(60, TimeUnit.SECONDS);
            } catch (Exception waited) {
                throw new AssertionError("the program waited for a row that somebody holds", waited);
            }
            assertEquals("IN_PROGRESS", state(held));
            assertEquals("SUBMITTED", state(free));
        });
        closing.run();
        assertEquals("SUBMITTED", state(held));
        assertEquals(1, told.count(key.personId()));
    }

    @Test
    void oneThatCannotBeClosedDoesNotKeepTheOthersFromIt() {
        Taking broken = Taking.start(Visit.asLearner("closing-broken"), course, "speed");
        Taking whole = Taking.start(Visit.asLearner("closing-whole"), course, "speed");
        UUID id = UUID.fromString(broken.id());
        rows.change("insert into quiz_version values ('broken', 'tram-vs-bike', 'speed', 'no quiz', now())");
        rows.change("update attempt set quiz_hash = 'broken' where id = ?", id);
        clock.pass(Duration.ofHours(1));
        closing.run();
        assertEquals("IN_PROGRESS", state(broken));
        assertEquals("SUBMITTED", state(whole));
        rows.change("delete from attempt where id = ?", id);
    }

    @Test
    void howeverManyCannotBeClosedTheOthersAre() {
        Taking broken = Taking.start(Visit.asLearner("closing-crowd"), course, "speed");
        rows.change(
                """
                insert into quiz_version values ('broken-crowd', 'tram-vs-bike', 'speed', 'no quiz', now())
                on conflict do nothing""");
        rows.change(
                """
                insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at, deadline,
                                     last_call, alarm)
                select person_id, gen_random_uuid(), course, 'crowd-' || n, 'broken-crowd', layout, state, started_at,
                       deadline, last_call, alarm from attempt, generate_series(1, 101) n where id = ?""",
                UUID.fromString(broken.id()));
        clock.pass(Duration.ofSeconds(1));
        Taking whole = Taking.start(Visit.asLearner("closing-after-the-crowd"), course, "speed");
        clock.pass(Duration.ofHours(1));
        closing.run();
        assertEquals("SUBMITTED", state(whole));
        assertEquals(101, rows.change("delete from attempt where quiz_hash = 'broken-crowd'"));
    }
}
