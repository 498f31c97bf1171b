package dev.whichcraft.dashboards.rebuilding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.web.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of people is what they handed in, whoever hands in while it is worked out anew. */
@QuarkusTest
class TeamAggregateTest {

    @Inject
    Library library;

    @Inject
    TeamAggregate aggregate;

    @Inject
    HandedInAttempts attempts;

    @Inject
    Event<AttemptEvent> happened;

    @Inject
    EntityManager database;

    @Inject
    Rows rows;

    private Course course;

    /** Others may have left attempts that nobody handed in by hand. */
    @BeforeEach
    void beginEqual() {
        course = library.course("tram-vs-bike").orElseThrow();
        aggregate.rebuild();
    }

    private UUID personWhoTook(String quiz, String name) {
        Taking.start(Visit.asLearner(name), course, quiz).allBest().submit().is(303);
        return UUID.fromString(rows.one("select id from person where subject = ?", name));
    }

    private String kept(String table, UUID person) {
        return rows.one(
                "select string_agg(t::text, ';' order by t::text) from " + table + " t where person_id = ?", person);
    }

    private String papers(UUID person) {
        return rows.one("select sum(papers) from section_tally where person_id = ?", person);
    }

    @Test
    void aRebuildChangesNothing() {
        UUID person = personWhoTook("speed", "tallied-one");
        personWhoTook("weather", "tallied-one");
        personWhoTook("speed", "tallied-one");
        String sections = kept("section_tally", person);
        String choices = kept("side_choice", person);
        assertEquals("3", papers(person));
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
        rows.change("delete from section_tally where person_id = ?", person);
        rows.change("update side_choice set best = not best where person_id = ?", person);
        assertEquals(OptionalLong.of(1), aggregate.rebuild());
        assertEquals(sections, kept("section_tally", person));
        assertEquals(choices, kept("side_choice", person));
    }

    private String activity() {
        return rows.one("select sum(quizzes) || ' quizzes, ' || sum(answers) || ' answers' from activity"
                + " where course = 'tram-vs-bike'");
    }

    /** What everybody did is told without who left: the same before a rebuild and after it. */
    @Test
    void whoeverLeavesIsCountedNoMore() {
        personWhoTook("weather", "tallied-stays");
        String before = activity();
        personWhoTook("speed", "tallied-leaves");
        personWhoTook("weather", "tallied-leaves");
        assertNotEquals(before, activity());
        Visit leaver = Visit.asLearner("tallied-leaves");
        leaver.get("/people/me").is(200);
        leaver.post("/people/me/deletion", Map.of("sure", "yes")).is(303);
        assertEquals(before, activity());
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
        assertEquals(before, activity());
        rows.change("update activity set answers = answers + 1 where course = 'tram-vs-bike' and quizzes > 0");
        assertNotEquals(before, activity());
        assertNotEquals(OptionalLong.of(0), aggregate.rebuild(), "that is told, too");
        assertEquals(before, activity());
    }

    @Test
    void everybodyIsInOnePart() {
        personWhoTook("speed", "tallied-part");
        personWhoTook("weather", "tallied-part");
        List<List<UUID>> parts = QuarkusTransaction.requiringNew().call(() -> attempts.people(3));
        List<UUID> people = parts.stream().flatMap(List::stream).toList();
        assertEquals(people.size(), people.stream().distinct().count());
        assertEquals(rows.one("select count(*) from person"), String.valueOf(people.size()));
        assertTrue(parts.stream().allMatch(part -> part.size() <= 3), "nobody takes less room than one");
        assertTrue(parts.size() > people.size() / 3, "attempts take room");
    }

    @Test
    void whoHandsInMeanwhileIsWaitedFor() throws Exception {
        UUID person = personWhoTook("speed", "tallied-late");
        AttemptHandedIn one = QuarkusTransaction.requiringNew()
                .call(() -> attempts.of(List.of(person)))
                .get(0);
        rows.change("delete from section_tally where person_id = ?", person);
        CompletableFuture<OptionalLong> rebuild = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            UUID again = Ids.next();
            database.createNativeQuery("insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state,"
                            + " started_at, submitted_at, points, max_points)"
                            + " select person_id, ?1, course, quiz, quiz_hash, layout, state, started_at, submitted_at, 0, 1"
                            + " from attempt where person_id = ?2 and id = ?3")
                    .setParameter(1, again)
                    .setParameter(2, person)
                    .setParameter(3, one.attempt())
                    .executeUpdate();
            Paper unanswered = new Paper(
                    one.paper().quiz(),
                    one.paper().layout(),
                    List.of(),
                    one.paper().when());
            happened.fire(new AttemptHandedIn(person, again, one.course(), one.quiz(), one.at(), unanswered));
            rebuild.completeAsync(aggregate::rebuild);
            awaitSomebodyWaiting();
        });
        assertEquals(OptionalLong.of(1), rebuild.get(60, TimeUnit.SECONDS));
        assertEquals("2", papers(person));
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
