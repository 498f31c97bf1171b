package dev.whichcraft.dashboards.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A bad question is corrected while people are at it, and then all hand in at once: each is counted twice, nobody waits in a ring. */
@QuarkusTest
class RingsTest {

    private static final int MORE = 9;

    @Inject
    Library library;

    @Inject
    ItemAggregate aggregate;

    @Test
    void allHandInRightAfterACorrection() throws Exception {
        aggregate.rebuild();
        Course course = library.course("tram-vs-bike").orElseThrow();
        Squad squad = Squad.of("rings", MORE);
        String assignment = squad.crew().assign(Map.of());
        List<Taking> takings = new ArrayList<>();
        for (Visit visit : squad.all()) {
            String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                    .is(303)
                    .location();
            Taking taking = Taking.at(visit, course, "speed", path);
            int many = takings.size() % 3;
            taking.answer(taking.scenarios().get(0), Stage.SCENARIO, 1, "tram").is(303);
            if (many > 0) {
                taking.goOn(taking.scenarios().get(0));
                taking.answer(taking.scenarios().get(1), Stage.SCENARIO, 1, many == 1 ? "tram" : "bike")
                        .is(303);
            }
            takings.add(taking);
        }
        squad.crew()
                .lead()
                .post(
                        assignment + "/regrade",
                        Map.of(
                                "quiz",
                                "speed",
                                "seen",
                                "0",
                                "reason",
                                "The tram was fine too",
                                "fix.early-meeting",
                                "accept SCENARIO tram"))
                .is(303);
        ExecutorService all = Executors.newFixedThreadPool(takings.size());
        try {
            CyclicBarrier together = new CyclicBarrier(takings.size());
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
        assertEquals(OptionalLong.of(0), aggregate.rebuild());
    }
}
