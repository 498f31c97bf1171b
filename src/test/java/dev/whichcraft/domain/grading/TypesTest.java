package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Matching;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.testkit.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every type, whatever is asked and answered. */
class TypesTest {

    private static final int TIMES = 1000;

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void creditStaysWithinBoundsAndTheKeyHasAll(QuestionType type) {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Task task = tasks.task(type);
            Answered answer = tasks.answer(task);
            String told = "seed " + seed + ": " + answer + " to " + task;
            double credit = Credit.of(task, answer);
            assertTrue(credit >= 0 && credit <= 1, told);
            assertEquals(type, task.type());
            assertEquals(1, Credit.of(task, task.key()), told);
            boolean allRight = Marking.of(task, answer).values().stream().allMatch(Verdict.BEST::equals);
            assertTrue(credit < 1 || allRight, told);
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void theOrderOfWhatIsOfferedNeverMatters(QuestionType type) {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Task task = tasks.task(type);
            Answered answer = tasks.answer(task);
            Task other = reordered(task, tasks);
            String told = "seed " + seed + ": " + answer + " to " + other;
            assertEquals(Credit.of(task, answer), Credit.of(other, answer), 1e-12, told);
            assertEquals(Marking.of(task, answer), Marking.of(other, answer), told);
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void practiceEndsAndItsMarkNeverFalls(QuestionType type) {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Task task = tasks.task(type);
            List<Response> responses = new ArrayList<>();
            double before = 0;
            while (!new Practice().outcome(task, responses).settled()) {
                responses.add(tasks.answer(task));
                double mark = new Practice().outcome(task, responses).mark();
                assertTrue(mark >= before && mark <= 1, "seed " + seed + ": " + responses);
                before = mark;
            }
            assertTrue(responses.size() <= Practice.TRIES, "seed " + seed);
        }
    }

    private static Task reordered(Task task, Tasks tasks) {
        if (task instanceof Choice choice) {
            return new Choice(tasks.shuffled(choice.options()), List.of());
        }
        if (task instanceof Selection selection) {
            return new Selection(tasks.shuffled(selection.options()), Set.copyOf(selection.right()), List.of());
        }
        if (task instanceof Classification some) {
            return new Classification(tasks.shuffled(some.items()), some.solution(), List.of());
        }
        if (task instanceof Matching some) {
            return new Matching(
                    tasks.shuffled(some.items()), tasks.shuffled(some.targets()), some.solution(), List.of());
        }
        if (task instanceof Rebuilding table) {
            return new Rebuilding(tasks.shuffled(table.rows()), List.of());
        }
        if (task instanceof Decision some) {
            return new Decision(
                    tasks.shuffled(some.choices()),
                    tasks.shuffled(some.reasons()),
                    tasks.shuffled(some.costs()),
                    some.weights(),
                    List.of());
        }
        return task;
    }
}
