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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTest {

    private static final Choice CHOICE = new Choice(
            List.of(option("best", 1), option("near", 0.6), option("some", 0.25), option("none", 0)), List.of());

    private final Practice practice = new Practice();

    @ParameterizedTest
    @CsvSource({
        // responses, verdict, mark, tries left
        "'', OPEN, 0, 2",
        "best, BEST, 1, 0",
        "near, PARTLY, 0.6, 1",
        "none, MISSED, 0, 1",
        "'none best', BEST, 0.6667, 0",
        "'near best', BEST, 0.6667, 0",
        "'near none', MISSED, 0.6, 0",
        "'none near', PARTLY, 0.2667, 0",
        "'none some', PARTLY, 0, 0",
        "'near -', PARTLY, 0.6, 0",
        "'none -', MISSED, 0, 0",
        "-, MISSED, 0, 0"
    })
    void marks(String responses, Verdict verdict, double mark, int triesLeft) {
        Outcome outcome = practice.outcome(CHOICE, parse(responses));
        assertEquals(verdict, outcome.verdict());
        assertEquals(mark, outcome.mark(), 0.0001);
        assertEquals(triesLeft, outcome.triesLeft());
        assertEquals(triesLeft == 0, outcome.settled());
    }

    @Test
    void theMarkStaysWithinBoundsAndNeverFallsByAnotherTry() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Option> options = new ArrayList<>(List.of(option("best", 1)));
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                options.add(option("o" + i, random.nextInt(9) / 10.0));
            }
            Collections.shuffle(options, random);
            Choice choice = new Choice(options, List.of());
            List<Response> responses = new ArrayList<>();
            double before = 0;
            while (!practice.outcome(choice, responses).settled()) {
                responses.add(picked(options.get(random.nextInt(options.size())).id()));
                double mark = practice.outcome(choice, responses).mark();
                String told = "seed " + seed + ": " + responses;
                assertTrue(mark >= before && mark <= 1, told);
                before = mark;
            }
            assertTrue(responses.size() <= Practice.TRIES, "seed " + seed);
            Collections.shuffle(options, random);
            assertEquals(
                    before,
                    practice.outcome(new Choice(options, List.of()), responses).mark(),
                    "seed " + seed);
            assertEquals(1, practice.outcome(choice, List.of(picked("best"))).mark(), "seed " + seed);
        }
    }

    @Test
    void betweenTwoOptionsThereIsOneTry() {
        Choice pair = new Choice(List.of(option("best", 1), option("none", 0)), List.of());
        assertEquals(1, practice.outcome(pair, List.of()).triesLeft());
        assertTrue(practice.outcome(pair, parse("none")).settled());
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> practice.outcome(CHOICE, parse("other")));
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
