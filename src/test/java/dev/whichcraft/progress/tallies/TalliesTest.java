package dev.whichcraft.progress.tallies;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Tasks;
import dev.whichcraft.web.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The rows that dashboards read are what a rebuild from the papers gives, whatever happened. */
@QuarkusTest
class TalliesTest {

    private static final Instant START = Instant.parse("2085-01-01T00:00:00Z");

    @Inject
    Library library;

    @Inject
    Tallies tallies;

    @Inject
    Event<AttemptEvent> happened;

    @Inject
    Rows rows;

    private final List<UUID> people = new ArrayList<>();

    @Test
    void aRebuildChangesNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Course course = library.course("docker-vs-vm").orElseThrow();
        List<AttemptHandedIn> papers = history(random, course);
        Map<String, String> kept = snapshot();
        assertEquals("25", activity(course), "all that was handed in, and nothing else in those weeks");
        assertNotEquals("", kept.get("section_tally"));
        assertNotEquals("", kept.get("misconception_held"));
        assertNotEquals("", kept.get("side_choice"));
        Collections.shuffle(papers, random);
        assertEquals(0, rebuild(people, papers), "nothing was wrong, seed " + seed);
        QuarkusTransaction.requiringNew().run(tallies::rebuildActivity);
        assertEquals(kept, snapshot(), "seed " + seed);
        assertEquals("25", activity(course));
        rows.change("update section_tally set certain = certain + 1 where person_id = ?", people.get(0));
        rows.change("delete from side_choice where person_id = ?", people.get(1));
        rows.change(
                "insert into misconception_held values (?, 'docker-vs-vm', 'held-by-nobody', '2085-01-01', 1, 0)",
                people.get(2));
        assertEquals(3, rebuild(people, papers), "something was");
        assertEquals(kept, snapshot(), "seed " + seed);
    }

    private long rebuild(List<UUID> some, List<AttemptHandedIn> papers) {
        return QuarkusTransaction.requiringNew().call(() -> {
            assertEquals(some.size(), Hold.of(some).size());
            return tallies.rebuild(some, papers);
        });
    }

    /** Whoever holds several people must wait for none of them, or two would wait for each other. */
    @Test
    void whoHoldsSeveralLeavesOutWhomSomebodyHolds() throws Exception {
        UUID busy = person();
        UUID free = person();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Hold.of(List.of(busy));
                Future<List<UUID>> held =
                        other.submit(() -> QuarkusTransaction.requiringNew().call(() -> Hold.of(List.of(busy, free))));
                assertEquals(List.of(free), assertDoesNotThrow(() -> held.get(20, TimeUnit.SECONDS)));
            });
        } finally {
            other.shutdown();
        }
    }

    /** Attempts of three people in some weeks, some of them regraded; what they are in the end. */
    private List<AttemptHandedIn> history(Random random, Course course) {
        List<Quiz> quizzes = course.quizzes().toList();
        for (int i = 0; i < 3; i++) {
            people.add(person());
        }
        List<AttemptHandedIn> papers = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Quiz quiz = quizzes.get(random.nextInt(quizzes.size()));
            Instant at = START.plus(Duration.ofHours(random.nextInt(24 * 30)));
            UUID person = people.get(random.nextInt(3));
            AttemptHandedIn handedIn = new AttemptHandedIn(
                    person, attempt(person, course, quiz, at), course.id(), quiz.slug(), at, paper(quiz, random));
            fire(handedIn);
            papers.add(random.nextInt(3) == 0 ? regrade(handedIn, random) : handedIn);
        }
        return papers;
    }

    private UUID person() {
        UUID id = Ids.next();
        rows.change(
                "insert into person (id, subject, name, email, created_at) values (?, ?, 'tally', '', now())",
                id,
                "tally-" + id);
        return id;
    }

    /** A question is taken out of an attempt. */
    private AttemptHandedIn regrade(AttemptHandedIn one, Random random) {
        Paper before = one.paper();
        List<Question> left = new ArrayList<>(before.quiz().questions());
        left.remove(random.nextInt(left.size()));
        Paper after = new Paper(before.quiz().with(left), before.layout(), before.given(), before.when());
        fire(new AttemptRegraded(
                one.person(), one.attempt(), one.course(), one.quiz(), START.plus(Duration.ofDays(99)), before, after));
        return new AttemptHandedIn(one.person(), one.attempt(), one.course(), one.quiz(), one.at(), after);
    }

    /** A correction may take a certain answer from an idea and bring it one that was a guess. */
    @Test
    void whatIsGainedAndLostAtOnceIsBothCounted() {
        UUID person = person();
        LocalDate week = LocalDate.parse("2085-01-01");
        held(person, week, Map.of("x", new Held(2, 2), "y", new Held(1, 1)));
        held(person, week, Map.of("x", new Held(0, -1), "y", new Held(1, -1)));
        String all = "select string_agg(misconception || times || surely, ' ' order by misconception)"
                + " from misconception_held where person_id = ?";
        assertEquals("x21 y20", rows.one(all, person));
        held(person, week, Map.of("x", new Held(-2, -1)));
        assertEquals("y20", rows.one(all, person));
    }

    private static void held(UUID person, LocalDate week, Map<String, Held> more) {
        QuarkusTransaction.requiringNew().run(() -> MisconceptionHeld.add(person, "docker-vs-vm", week, more));
    }

    private void fire(AttemptEvent event) {
        QuarkusTransaction.requiringNew().run(() -> happened.fire(event));
    }

    private UUID attempt(UUID person, Course course, Quiz quiz, Instant at) {
        rows.change(
                "insert into quiz_version values (?, ?, ?, ?, now()) on conflict do nothing",
                "tally-" + quiz.hash(),
                course.id(),
                quiz.slug(),
                quiz.text());
        UUID id = Ids.next();
        rows.change(
                "insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at, submitted_at, points,"
                        + " max_points) values (?, ?, ?, ?, ?, '{}', 'FINISHED', ?, ?, 0, 1)",
                person,
                id,
                course.id(),
                quiz.slug(),
                "tally-" + quiz.hash(),
                Timestamp.from(at),
                Timestamp.from(at));
        return id;
    }

    private static Paper paper(Quiz quiz, Random random) {
        List<Given> given = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (Stage stage : question.stages()) {
                Task task = question.task(stage).orElseThrow();
                for (int revision = 1; random.nextInt(3) > 0 && revision < 3; revision++) {
                    given.add(new Given(question.id(), stage, revision, answer(task, random), START));
                }
            }
        }
        return new Paper(quiz, Layout.shuffled(quiz, random), given, When.AFTER);
    }

    private static Response answer(Task task, Random random) {
        if (task instanceof Proof || task instanceof Flip) {
            List<String> offered = task.shuffled();
            return new Response.Picked(
                    offered.get(random.nextInt(offered.size())), Confidence.values()[random.nextInt(3)]);
        }
        return new Tasks(random).answer(task);
    }

    private String activity(Course course) {
        return rows.one(
                "select sum(quizzes) from activity where course = ? and week between '2084-12-25' and '2085-02-28'",
                course.id());
    }

    /** All rows of these people, by table. */
    private Map<String, String> snapshot() {
        Map<String, String> all = new TreeMap<>();
        for (String table : List.of("section_tally", "misconception_held", "side_choice")) {
            all.put(
                    table,
                    rows.one(
                            "select coalesce(string_agg(t::text, chr(10) order by t::text), '') from " + table
                                    + " t where person_id in (?, ?, ?)",
                            people.toArray()));
        }
        return all;
    }
}
