package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when one person does several things at the same moment, in tabs, on devices, and against the clock. */
@QuarkusTest
class RacesTest {

    private static final int TABS = 4;

    /** Unlike the list of connections, this tells of this moment also within a transaction. */
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;
    private final ExecutorService tabs = Executors.newFixedThreadPool(2 * TABS);

    @BeforeEach
    void course() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void end() {
        tabs.shutdownNow();
        clock.reset();
    }

    private <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(work.size());
        List<Callable<T>> waiting = work.stream()
                .map(one -> (Callable<T>) () -> {
                    together.await(30, TimeUnit.SECONDS);
                    return one.call();
                })
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> done : tabs.invokeAll(waiting)) {
            results.add(done.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    private String count(String what, Taking taking) {
        return rows.one("select count(*) from " + what + " = ?", UUID.fromString(taking.id()));
    }

    @Test
    void startingInSeveralTabsStartsOnce() throws Exception {
        List<String> begun =
                atOnce(Collections.nCopies(TABS, () -> Taking.start(Visit.asLearner("race-start"), course, "speed")
                        .path()));
        assertEquals(1, new TreeSet<>(begun).size());
        assertEquals(
                "1",
                rows.one(
                        "select count(*) from attempt a join person p on p.id = person_id where subject = 'race-start'"));
    }

    @Test
    void handingInInSeveralTabsCountsOnce() throws Exception {
        Taking taking =
                Taking.start(Visit.asLearner("race-hand-in"), course, "speed").allBest();
        List<Integer> answers = atOnce(Collections.nCopies(TABS, () -> Visit.asLearner("race-hand-in")
                .post(taking.path() + "/submission", Map.of())
                .status()));
        assertEquals(Collections.nCopies(TABS, 303), answers);
        assertEquals(
                "1",
                rows.one("select attempts from standing join person on id = person_id where subject = 'race-hand-in'"));
    }

    /** Each device changes the same answer: one is saved, and each of the others is told that it was not. */
    @Test
    void severalDevicesThatChangeOneAnswerLeaveOneMore() throws Exception {
        Taking taking = Taking.start(Visit.asLearner("race-change"), course, "speed");
        Scenario scenario = taking.first();
        String before = Taking.best(scenario, Stage.SCENARIO);
        taking.answer(scenario, Stage.SCENARIO, 1, before).is(303);
        // the same once more would be no change, and taken whoever comes first
        List<Callable<Integer>> devices = scenario.choice().options().stream()
                .filter(option -> !option.id().equals(before))
                .map(option -> (Callable<Integer>) () -> Visit.asLearner("race-change")
                        .post(taking.path() + "/answers", Taking.form(scenario, Stage.SCENARIO, 2, option.id()))
                        .status())
                .toList();
        List<Integer> answers = atOnce(devices);
        assertEquals(1, Collections.frequency(answers, 303), answers.toString());
        assertEquals(devices.size() - 1, Collections.frequency(answers, 409), answers.toString());
        assertEquals("2", count("answer where attempt_id", taking));
        taking.answer(scenario, Stage.SCENARIO, 2, before).is(409);
    }

    /** An answer that was read as possible waits for a hand-in that comes first: it is not saved, and its sender is told. */
    @Test
    void anAnswerThatMeetsAHandInIsNotSavedAfterIt() throws Exception {
        Taking taking =
                Taking.start(Visit.asLearner("race-meets"), course, "speed").allBest();
        Scenario scenario = taking.first();
        Future<Integer> answer = QuarkusTransaction.requiringNew().call(() -> {
            rows.one("select id from attempt where id = ? for no key update", UUID.fromString(taking.id()));
            Future<Integer> sent = tabs.submit(() -> Visit.asLearner("race-meets")
                    .post(
                            taking.path() + "/answers",
                            Taking.form(scenario, Stage.TWIST, 2, Taking.worst(scenario, Stage.TWIST)))
                    .status());
            Instant limit = Instant.now().plusSeconds(30);
            while (!sent.isDone() && rows.one(WAITING).equals("0")) {
                assertTrue(Instant.now().isBefore(limit), "nobody waits");
                Thread.onSpinWait();
            }
            rows.change(
                    "update attempt set state = 'SUBMITTED', submitted_at = now(), points = 4, max_points = 4 where id = ?",
                    UUID.fromString(taking.id()));
            return sent;
        });
        assertEquals(409, answer.get(30, TimeUnit.SECONDS));
        assertEquals("6", count("answer where attempt_id", taking));
    }

    /** One tab goes on while others change the answer: what stands is what was on the page from which it went on. */
    @Test
    void whoGoesOnWhileOthersChangeTheAnswerGoesOnFromWhatWasSeen() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "race-onward-" + round;
            Taking taking = Taking.start(Visit.asLearner(name), course, "speed");
            Scenario scenario = taking.first();
            String seen = Taking.best(scenario, Stage.SCENARIO);
            taking.answer(scenario, Stage.SCENARIO, 1, seen).is(303);
            Map<String, String> onward = Taking.form(scenario, Stage.SCENARIO, 2, seen);
            onward.put("pass", "yes");
            Map<String, String> change =
                    Taking.form(scenario, Stage.SCENARIO, 2, Taking.worst(scenario, Stage.SCENARIO));
            List<Integer> answers = atOnce(Stream.of(onward, change, onward, change)
                    .map(form -> (Callable<Integer>) () -> Visit.asLearner(name)
                            .post(taking.path() + "/answers", form)
                            .status())
                    .toList());
            boolean stands = answers.get(0) == 303;
            int other = stands ? 409 : 303;
            assertEquals(List.of(stands ? 303 : 409, other, stands ? 303 : 409, other), answers);
            assertEquals("2", count("answer where attempt_id", taking));
            assertEquals(stands ? "1" : "0", count("answer where picked is null and attempt_id", taking));
        }
    }

    /** The person saves and hands in while the clock closes: whatever comes first, all is marked once, and nobody waits for ever. */
    @Test
    void thePersonAndTheClockDoNotHinderEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "race-clock-" + round;
            Taking taking = Taking.start(Visit.asLearner(name), course, "speed").allBest();
            Scenario scenario = taking.first();
            clock.pass(Duration.ofMinutes(23));
            Callable<Integer> save = () -> Visit.asLearner(name)
                    .post(
                            taking.path() + "/answers",
                            Taking.form(scenario, Stage.TWIST, 2, Taking.worst(scenario, Stage.TWIST)))
                    .status();
            Callable<Integer> handIn = () -> Visit.asLearner(name)
                    .post(taking.path() + "/submission", Map.of())
                    .status();
            Callable<Integer> look =
                    () -> Visit.asLearner(name).get(taking.path() + "/review").status();
            Callable<Integer> start = () -> Visit.asLearner(name)
                    .post("/attempts", Map.of("course", course.id(), "quiz", "speed"))
                    .status();
            Callable<Integer> close = () -> {
                closing.run();
                return 0;
            };
            List<Integer> answers = atOnce(List.of(save, handIn, look, close, start, close));
            assertEquals(List.of(409, 303), answers.subList(0, 2));
            assertEquals("1", count("attempt where state = 'SUBMITTED' and points = 4 and id", taking));
            assertEquals("6", count("answer where attempt_id", taking), "four answers, and going on from two");
            assertEquals(
                    "1",
                    rows.one("select attempts from standing join person on id = person_id where subject = ?", name));
        }
    }
}
