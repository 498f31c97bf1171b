package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many at once, and many people. */
@QuarkusTest
class AssignmentLoadTest {

    @Inject
    Counting counting;

    private static String begin(Visit visit, String assignment) {
        return visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
    }

    @Test
    void twoWhoBeginAtOnceFindOneAttemptEach() throws Exception {
        Crew crew = Crew.of("assign-race");
        String assignment = crew.assign(Map.of());
        crew.member().get("/").is(200);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<String> click = () -> {
                Visit again = Visit.asLearner("assign-race-ada");
                return begin(again, assignment);
            };
            var clicks = two.invokeAll(List.of(click, click, click, click));
            String first = clicks.get(0).get();
            for (var one : clicks) {
                assertEquals(first, one.get());
            }
        } finally {
            two.shutdown();
        }
    }

    /** A page costs as much for three people as for one. */
    @Test
    void pagesCostTheSameForAllSizes() {
        Crew crew = Crew.of("assign-count");
        String assignment = crew.assign(Map.of());
        crew.lead().get(assignment).is(200);
        Counting.Count before =
                counting.during(() -> crew.lead().get(assignment).is(200));
        for (String name : List.of("b", "c", "d")) {
            Visit other = Visit.asLearner("assign-count-" + name);
            other.post("/teams/joining", Map.of("code", crew.code())).is(303);
            other.post(begin(other, assignment) + "/submission", Map.of()).is(303);
        }
        assertEquals(before, counting.during(() -> crew.lead().get(assignment).is(200)));
        crew.member().get("/").is(200);
        Counting.Count one = counting.during(() -> crew.member().get("/").is(200));
        crew.assign(Map.of("of", "tram-vs-bike/cost"));
        crew.assign(Map.of("of", "tram-vs-bike"));
        assertEquals(one, counting.during(() -> crew.member().get("/").is(200)));
    }
}
