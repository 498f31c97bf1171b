package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        // responses, verdict, mark, whether it stands
        "'', OPEN, 0, false",
        "best, BEST, 1, false",
        "near, PARTLY, 0.6, false",
        "none, MISSED, 0, false",
        "'none best', BEST, 1, false",
        "'best none', MISSED, 0, false",
        "'best near none near', PARTLY, 0.6, false",
        "-, OPEN, 0, false",
        "'- near', PARTLY, 0.6, false",
        "'best -', BEST, 1, true",
        "'best none -', MISSED, 0, true",
        "'none near - -', PARTLY, 0.6, true"
    })
    void theLastAnswerCountsAndStandsOnceOneGoesOn(String responses, Verdict verdict, double mark, boolean stands) {
        Outcome outcome = exam.outcome(CHOICE, parse(responses));
        assertEquals(verdict, outcome.verdict());
        assertEquals(mark, outcome.mark(), 0.0001);
        assertEquals(stands, outcome.settled(), "else it may be changed until submission");
        assertEquals(verdict != Verdict.OPEN, exam.done(outcome));
    }

    private static List<Response> anyAnswers(Random random) {
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            responses.add(picked(List.of("best", "near", "none").get(random.nextInt(3))));
        }
        return responses;
    }

    @Test
    void whatCameBeforeNeverMatters() {
        for (long seed = 0; seed < 1000; seed++) {
            List<Response> responses = anyAnswers(new Random(seed));
            Response last = responses.get(responses.size() - 1);
            assertEquals(exam.outcome(CHOICE, List.of(last)), exam.outcome(CHOICE, responses), "seed " + seed);
            double mark = exam.outcome(CHOICE, responses).mark();
            assertTrue(mark >= 0 && mark <= 1, "seed " + seed);
        }
    }

    /** Wherever among the answers it is said, and however often. */
    @Test
    void goingOnNeverChangesAMark() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Response> answers = anyAnswers(random);
            List<Response> responses = new ArrayList<>(answers);
            for (int i = 0; i <= random.nextInt(3); i++) {
                responses.add(random.nextInt(responses.size() + 1), new Passed());
            }
            Outcome without = exam.outcome(CHOICE, answers);
            Outcome with = exam.outcome(CHOICE, responses);
            assertEquals(without.mark(), with.mark(), "seed " + seed);
            assertEquals(without.verdict(), with.verdict(), "seed " + seed);
            if (responses.get(responses.size() - 1) instanceof Passed) {
                assertTrue(with.settled(), "seed " + seed);
            }
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
