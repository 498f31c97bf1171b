package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Flip.Change;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.testkit.Tasks;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which claim decides, and which change turns the answer: one is right, and no order of them matters. */
class StagesTest {

    private static Proof proof(Tasks tasks) {
        List<String> claims = tasks.shuffled(List.of("c1", "c2", "c3", "c4"));
        int others = 2 + tasks.random().nextInt(2);
        return new Proof(claims.get(0), claims.subList(1, 1 + others), "because");
    }

    private static Flip flip(Tasks tasks) {
        List<Change> changes = IntStream.range(0, 3 + tasks.random().nextInt(2))
                .mapToObj(i -> new Change("d" + i, "Change " + i, i == 0, i == 0 ? "vms" : "", "", "because"))
                .toList();
        return new Flip(tasks.shuffled(changes), List.of());
    }

    @Test
    void creditIsAllOrNothingAndTheKeyIsAll() {
        for (long seed = 0; seed < 1000; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            for (Task task : List.of(proof(tasks), flip(tasks))) {
                assertEquals(1, Credit.of(task, task.key()), "seed " + seed);
                double sum = 0;
                for (String id : task.shuffled()) {
                    double credit = Credit.of(task, new Picked(id, Confidence.GUESS));
                    assertEquals(credit, Credit.of(task, new Picked(id, Confidence.CERTAIN)));
                    sum += credit;
                }
                assertEquals(1, sum, "exactly one earns all, none a part, seed " + seed);
                assertEquals(task.alternatives(), task.shuffled().size());
            }
        }
    }

    @Test
    void theOrderNeverMatters() {
        for (long seed = 0; seed < 1000; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Proof proof = proof(tasks);
            Proof turned = new Proof(proof.decides(), tasks.shuffled(proof.others()), "");
            Flip flip = flip(tasks);
            Flip mixed = new Flip(tasks.shuffled(flip.changes()), List.of("c"));
            for (String id : proof.shuffled()) {
                same(proof, turned, id);
            }
            for (String id : flip.shuffled()) {
                same(flip, mixed, id);
            }
        }
    }

    private static void same(Task one, Task other, String id) {
        Response response = new Picked(id, Confidence.LIKELY);
        assertEquals(Credit.of(one, response), Credit.of(other, response));
    }

    @Test
    void practiceGivesASecondTryForTwoThirds() {
        for (Task task : List.of(proof(new Tasks(new Random(1))), flip(new Tasks(new Random(1))))) {
            String right = ((Picked) task.key()).option();
            String wrong = task.shuffled().stream()
                    .filter(id -> !id.equals(right))
                    .findFirst()
                    .orElseThrow();
            Response miss = new Picked(wrong, Confidence.CERTAIN);
            assertEquals(new Outcome(Verdict.MISSED, 0, 1), new Practice().outcome(task, List.of(miss)));
            Outcome second = new Practice().outcome(task, List.of(miss, task.key()));
            assertEquals(2.0 / 3, second.mark(), 1e-9);
            assertEquals(Verdict.BEST, second.verdict());
            assertEquals(1, new Exam().outcome(task, List.of(miss, task.key())).mark());
        }
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        Response unknown = new Picked("z", Confidence.LIKELY);
        Response shape = new Response.Written("c1", Confidence.LIKELY);
        for (Task task : List.of(proof(new Tasks(new Random(1))), flip(new Tasks(new Random(1))))) {
            assertThrows(IllegalArgumentException.class, () -> Credit.of(task, unknown));
            assertThrows(IllegalArgumentException.class, () -> Credit.of(task, shape));
            assertEquals(0, Credit.of(task, new Response.Passed()));
        }
    }
}
