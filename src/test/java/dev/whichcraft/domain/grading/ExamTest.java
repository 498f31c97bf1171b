package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Passed;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTest {

    private static final Choice CHOICE =
            new Choice(List.of(option("best", 1), option("near", 0.6), option("none", 0)), List.of());

    private final Exam exam = new Exam();

    @ParameterizedTest
    @CsvSource({
        // responses, verdict, mark
        "'', OPEN, 0",
        "best, BEST, 1",
        "near, PARTLY, 0.6",
        "none, MISSED, 0",
        "'none best', BEST, 1",
        "'best none', MISSED, 0",
        "'best near none near', PARTLY, 0.6",
        "'best -', OPEN, 0"
    })
    void theLastResponseCounts(String responses, Verdict verdict, double mark) {
        Outcome outcome = exam.outcome(CHOICE, parse(responses));
        assertEquals(verdict, outcome.verdict());
        assertEquals(mark, outcome.mark(), 0.0001);
        assertFalse(outcome.settled(), "it may be changed until submission");
        assertEquals(verdict != Verdict.OPEN, exam.done(outcome));
    }

    @Test
    void whatCameBeforeNeverMatters() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Response> responses = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                responses.add(picked(List.of("best", "near", "none").get(random.nextInt(3))));
            }
            Response last = responses.get(responses.size() - 1);
            assertEquals(exam.outcome(CHOICE, List.of(last)), exam.outcome(CHOICE, responses), "seed " + seed);
            double mark = exam.outcome(CHOICE, responses).mark();
            assertTrue(mark >= 0 && mark <= 1, "seed " + seed);
        }
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> exam.outcome(CHOICE, parse("other")));
    }

    private static List<Response> parse(String responses) {
        return Arrays.stream(responses.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("-") ? new Passed() : picked(word))
                .toList();
    }

    private static Response picked(String option) {
        return new Picked(option, Confidence.LIKELY);
    }

    private static Option option(String id, double credit) {
        return new Option(id, id, Side.A, credit, "", "because", "");
    }
}
