package dev.whichcraft.dashboards.rebuilding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.progress.tallies.Hold;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Levels are what attempts and practice come to, week by week, whoever answers while they are worked out anew. */
@QuarkusTest
class LevelAggregateTest {

    @Inject
    Library library;

    @Inject
    LevelAggregate aggregate;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    /** Others may have left attempts that nobody handed in by hand. */
    @BeforeEach
    void beginEqual() {
        course = library.course("docker-vs-vm").orElseThrow();
        clock.stopAt(Instant.parse("2089-06-01T20:00:00Z"));
        aggregate.rebuild();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private UUID id(String name) {
        return UUID.fromString(rows.one("select id from person where subject = ?", name));
    }

    private String kept(UUID person) {
        return rows.one(
                "select string_agg(s::text, chr(10) order by s::text) from standing s where person_id = ?", person);
    }

    private static void practise(Visit visit, Scenario scenario, int number, boolean right) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("course", "docker-vs-vm");
        form.put("question", scenario.id());
        form.put("number", String.valueOf(number));
        form.put("option", right ? Taking.best(scenario, Stage.SCENARIO) : Taking.worst(scenario, Stage.SCENARIO));
        form.put("confidence", "likely");
        visit.post("/practice/answers", form).is(303);
    }

    /** Rises by an attempt, falls and rises in practice in other weeks, and takes a quiz of another course. */
    private UUID historyOf(String name) {
        Visit visit = Visit.asLearner(name);
        Taking taking = Taking.start(visit, course, "portability").allBest();
        taking.submit().is(303);
        for (int number = 2; number < 5; number++) {
            clock.pass(Duration.ofDays(8));
            practise(visit, taking.scenarios().get(0), number, number > 2);
            practise(visit, taking.scenarios().get(1), number, number > 2);
        }
        Taking.start(visit, library.course("tram-vs-bike").orElseThrow(), "speed")
                .submit()
                .is(303);
        return id(name);
    }

    @Test
    void aRebuildChangesNothingAndMakesAllOfItAgain() {
        UUID person = historyOf("anew-levels");
        String kept = kept(person);
        assertTrue(kept.contains("2089-06-06 FAMILIAR"), kept);
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
        assertEquals(kept, kept(person));
        // as a migration left it: of all moves only the latest
        rows.change("update standing set steps = steps[cardinality(steps):] where person_id = ?", person);
        assertNotEquals(kept, kept(person));
        assertEquals(OptionalLong.of(1), aggregate.rebuild(), "the other level moved once");
        assertEquals(kept, kept(person));
        rows.change("update standing set level = 'ATTEMPTED' where person_id = ? and quiz = 'portability'", person);
        rows.change("delete from standing where person_id = ? and quiz = 'speed'", person);
        rows.change(
                "insert into standing select person_id, course, 'scalability', level, best, last, attempts, last_at"
                        + " from standing where person_id = ? and quiz = 'portability'",
                person);
        rows.change(
                "insert into standing select person_id, course, 'gone', level, best, last, attempts, last_at"
                        + " from standing where person_id = ? and quiz = 'portability'",
                person);
        assertEquals(OptionalLong.of(3), aggregate.rebuild(), "changed, missing, and from nothing");
        assertEquals(1, rows.change("delete from standing where person_id = ? and quiz = 'gone'", person));
        assertEquals(kept, kept(person));
    }

    /** Practice says something at the very moment; the level follows it, and is not what it was before. */
    @Test
    void whoPractisesMeanwhileIsWaitedFor() throws Exception {
        UUID person = historyOf("anew-levels-late");
        String kept = kept(person);
        rows.change("delete from standing where person_id = ?", person);
        CompletableFuture<OptionalLong> rebuild = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            Hold.against(person);
            rebuild.completeAsync(aggregate::rebuild);
            awaitSomebodyWaiting();
        });
        assertEquals(OptionalLong.of(2), rebuild.get(60, TimeUnit.SECONDS));
        assertEquals(kept, kept(person));
    }

    /** While a rebuild holds a person, their next answer in practice waits. */
    @Test
    void practiceWaitsForARebuild() throws Exception {
        String name = "anew-levels-held";
        UUID person = historyOf(name);
        Scenario first =
                (Scenario) course.quiz("portability").orElseThrow().questions().get(0);
        CompletableFuture<Void> answer = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(1, Hold.of(List.of(person)).size());
            answer.completeAsync(() -> {
                practise(Visit.asLearner(name), first, 5, true);
                return null;
            });
            awaitSomebodyWaiting();
        });
        answer.get(60, TimeUnit.SECONDS);
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
    }

    /** Returns once a transaction waits for another. */
    private void awaitSomebodyWaiting() {
        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (rows.one("select count(*) from pg_locks where not granted").equals("0")) {
            assertTrue(Instant.now().isBefore(limit), "nobody waits");
        }
    }
}
