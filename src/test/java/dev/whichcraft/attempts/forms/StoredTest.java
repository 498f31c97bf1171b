package dev.whichcraft.attempts.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.testkit.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer is the same after it was stored, and after it went through a form or an address. */
class StoredTest {

    private static final int TIMES = 500;

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHOOSE"})
    void whatIsStoredComesBack(QuestionType type) {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Answered answer = tasks.answer(tasks.task(type));
            assertEquals(answer, Stored.answer(Stored.json(answer), answer.confidence()), "seed " + seed);
        }
    }

    @Test
    void hostileTextComesBackToo() {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            String text = tasks.hostile() + (char) random(seed) + tasks.hostile();
            for (Answered answer : List.of(
                    new Response.Written(text, Confidence.GUESS),
                    new Response.Measured(text, tasks.hostile(), Confidence.GUESS),
                    new Response.Selected(Set.of(text), Confidence.GUESS),
                    new Response.Ordered(List.of(text, tasks.hostile()), Confidence.GUESS),
                    new Response.Assigned(Map.of(text, tasks.hostile()), Confidence.GUESS),
                    new Response.Decided(text, Set.of(text), tasks.hostile(), Confidence.GUESS))) {
                assertEquals(answer, Stored.answer(Stored.json(answer), Confidence.GUESS), "seed " + seed);
            }
        }
    }

    /** Any unit of UTF-16: also half a pair, and what no text should hold. */
    private static int random(long seed) {
        return new Random(seed).nextInt(0x10000);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void whatAFormSendsIsTheAnswer(QuestionType type) {
        for (long seed = 0; seed < TIMES; seed++) {
            Tasks tasks = new Tasks(new Random(seed));
            Task task = tasks.task(type);
            Answered answer = tasks.answer(task);
            Entry entry = Entry.of(task, Fields.of(answer));
            assertEquals(List.of(), entry.missing(), "seed " + seed + ": " + answer);
            Answered read = entry.answer().orElseThrow();
            boolean cleaned = answer instanceof Response.Written;
            assertTrue(cleaned || read.equals(answer), "seed " + seed + ": " + read);
            assertEquals(read, Entry.of(task, Fields.of(read)).answer().orElseThrow(), "seed " + seed);
        }
    }

    @Test
    void whatWasNeverStoredIsRefused() {
        for (String text : List.of("", "nothing", "{}", "[]", "{\"chosen\": 1}", "null")) {
            assertThrows(RuntimeException.class, () -> Stored.answer(text, Confidence.GUESS), text);
        }
        assertThrows(IllegalArgumentException.class, () -> Stored.json(new Response.Picked("vms", Confidence.CERTAIN)));
    }
}
