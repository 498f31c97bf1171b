package dev.whichcraft.dashboards.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.dashboards.rebuilding.HandedInAttempts;
import dev.whichcraft.dashboards.rebuilding.Rebuilding;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts follow what is handed in, and are what the answers say. */
@QuarkusTest
class CountsTest {

    private static final int PEOPLE = 8;

    @Inject
    Library library;

    @Inject
    ItemAggregate aggregate;

    @Inject
    Rebuilding rebuilding;

    @Inject
    HandedInAttempts attempts;

    @Inject
    Event<AttemptEvent> happened;

    @Inject
    Rows rows;

    private Course course;

    /** Others may have left attempts that nobody handed in by hand. */
    @BeforeEach
    void beginEqual() {
        course = library.course("tram-vs-bike").orElseThrow();
        aggregate.rebuild();
    }

    /** The whole table, row for row; rows that came to nothing aside. */
    private String table() {
        return rows.one(
                "select string_agg(c::text, ';' order by c::text) from item_count c where n <> 0 or firsts <> 0");
    }

    private String count(String select, String part, String question, String option) {
        return rows.one(
                "select coalesce(sum(" + select
                        + "), 0) from item_count where course = 'tram-vs-bike' and quiz = 'speed'"
                        + " and first and part = ? and question = ? and stage in ('', 'SCENARIO') and value = ?",
                part,
                question,
                option);
    }

    private AttemptHandedIn last(String subject) {
        UUID person = UUID.fromString(rows.one("select id from person where subject = ?", subject));
        List<AttemptHandedIn> all = QuarkusTransaction.requiringNew().call(() -> attempts.of(List.of(person)));
        return all.get(all.size() - 1);
    }

    @Test
    void whatIsHandedInIsCounted() {
        Taking taking = Taking.start(Visit.asLearner("counts-one"), course, "speed");
        Scenario scenario = taking.first();
        String best = Taking.best(scenario, Stage.SCENARIO);
        String worst = Taking.worst(scenario, Stage.SCENARIO);
        String picked = count("n", "OPTION", scenario.id(), best);
        String certain = count("certain", "OPTION", scenario.id(), best);
        String firsts = count("firsts", "OPTION", scenario.id(), worst);
        String marks = count("n", "MARK", scenario.id(), "10000");
        taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        Map<String, String> sure = Taking.form(scenario, Stage.SCENARIO, 2, best);
        sure.put("confidence", "certain");
        taking.send(sure).is(303);
        taking.goOn(scenario);
        assertEquals(picked, count("n", "OPTION", scenario.id(), best), "a saved answer is not counted");
        taking.submit().is(303);
        taking.submit().is(303);
        assertEquals(Long.parseLong(picked) + 1, Long.parseLong(count("n", "OPTION", scenario.id(), best)));
        assertEquals(Long.parseLong(certain) + 1, Long.parseLong(count("certain", "OPTION", scenario.id(), best)));
        assertEquals(Long.parseLong(firsts) + 1, Long.parseLong(count("firsts", "OPTION", scenario.id(), worst)));
        assertEquals(Long.parseLong(marks) + 1, Long.parseLong(count("n", "MARK", scenario.id(), "10000")));
        Chance.takes(Visit.asLearner("counts-one"), course, "speed", new Random(1));
        assertEquals(
                Long.parseLong(picked) + 1,
                Long.parseLong(count("n", "OPTION", scenario.id(), best)),
                "a later attempt is no first one");
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
    }

    /** All at once at the same quiz: nobody is refused, nothing is lost. */
    @Test
    void manyHandInAtTheSameMoment() throws Exception {
        List<Taking> takings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            takings.add(Taking.start(Visit.asLearner("counts-many-" + i), course, "speed")
                    .allBest());
        }
        String question = takings.get(0).first().id();
        long before = Long.parseLong(count("n", "MARK", question, "20000"));
        ExecutorService all = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier together = new CyclicBarrier(PEOPLE);
            List<Callable<Integer>> clicks = takings.stream()
                    .map(taking -> (Callable<Integer>) () -> {
                        together.await(30, TimeUnit.SECONDS);
                        return taking.submit().status();
                    })
                    .toList();
            for (Future<Integer> click : all.invokeAll(clicks)) {
                assertEquals(303, click.get(60, TimeUnit.SECONDS));
            }
        } finally {
            all.shutdownNow();
        }
        assertEquals(before + PEOPLE, Long.parseLong(count("n", "MARK", question, "20000")));
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
    }

    /** The same quiz with another key of its first question, as a correction gives it. */
    private static Quiz corrected(Quiz quiz) {
        List<Question> others = quiz.questions().subList(1, quiz.questions().size());
        return quiz.with(others);
    }

    private AttemptRegraded regrade(AttemptHandedIn one, Paper before, Paper after) {
        return new AttemptRegraded(one.person(), one.attempt(), one.course(), one.quiz(), one.at(), before, after);
    }

    private void fire(AttemptEvent event) {
        QuarkusTransaction.requiringNew().run(() -> happened.fire(event));
    }

    @Test
    void aRegradeMovesCountsAndBack() {
        Chance.takes(Visit.asLearner("counts-regrade"), course, "speed", new Random(2));
        String before = table();
        AttemptHandedIn one = last("counts-regrade");
        Paper paper = one.paper();
        Paper other = new Paper(corrected(paper.quiz()), paper.layout(), paper.given(), paper.when());
        fire(regrade(one, paper, other));
        assertNotEquals(before, table());
        fire(regrade(one, other, other));
        fire(regrade(one, other, paper));
        assertEquals(before, table());
    }

    /** Whatever people did, with several attempts, at several quizzes and versions, while some leave: a rebuild changes nothing. */
    @Test
    void aRebuildChangesNothing() {
        long seed = new Random().nextLong();
        System.out.println("seed of the histories: " + seed);
        Random random = new Random(seed);
        Quiz speed = course.quiz("speed").orElseThrow();
        String text = speed.text() + "# an older text\n";
        String older = Digest.of(text);
        rows.change(
                "insert into quiz_version values (?, 'tram-vs-bike', 'speed', ?, now()) on conflict do nothing",
                older,
                text);
        for (int i = 0; i < 14; i++) {
            String name = "counts-chance-" + random.nextInt(5);
            if (random.nextInt(6) == 0) {
                Visit leaver = Visit.asLearner(name);
                leaver.get("/people/me").is(200);
                leaver.post("/people/me/deletion", Map.of("sure", "yes")).is(303);
            } else if (random.nextInt(3) == 0) {
                Taking begun = Taking.start(Visit.asLearner(name), course, "speed");
                rows.change("update attempt set quiz_hash = ? where id = ?", older, UUID.fromString(begun.id()));
                Chance.takes(Visit.asLearner(name), course, "speed", random);
            } else {
                Chance.takes(Visit.asLearner(name), course, random.nextBoolean() ? "speed" : "weather", random);
            }
        }
        String kept = table();
        assertEquals(OptionalLong.of(0), aggregate.rebuild(), () -> "seed " + seed);
        assertEquals(kept, table(), () -> "seed " + seed);
        rows.change("delete from item_count where slot = ?", random.nextInt(Group.SLOTS));
        rows.change("update item_count set n = n + 1, rest = rest - 3 where slot = ?", random.nextInt(Group.SLOTS));
        rebuilding.run();
        assertEquals(kept, table(), () -> "seed " + seed);
        assertEquals("0", rows.one("select count(*) from item_count where n = 0 and firsts = 0"));
    }

    @Test
    void anAdminHasItDone() {
        Visit root = Visit.asAdmin("counts-root");
        String before = rows.one("select clock_timestamp()::text");
        root.post("/dashboards/rebuild", Map.of()).is(303);
        String done = "";
        // to the end of all, so that nothing goes on while another test counts statements
        for (int looks = 0; looks < 2000 && !done.equals("3"); looks++) {
            assertEquals(
                    "Work statistics out anew",
                    root.get("/dashboards/rebuild").is(200).h1());
            done = rows.one("select count(*) from rebuild where finished_at >= ?::timestamptz", before);
        }
        assertEquals("3", done);
        assertEquals("0", rows.one("select put_right from rebuild where name = 'Item statistics'"));
        Visit.asInstructor("counts-grace").get("/dashboards/rebuild").is(403);
        Visit.asInstructor("counts-grace").post("/dashboards/rebuild", Map.of()).is(403);
        Visit.asVisitor().get("/dashboards/rebuild").is(302);
    }
}
