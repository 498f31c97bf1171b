package dev.whichcraft.dashboards.teams.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.tally.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of fewer than five people nothing is told, neither in all nor with one confidence. */
class TeamChoosingTest {

    private static Tally guesses(int right, int of) {
        return new Tally(1, of, 0, of, right, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Tally likely(int right, int of) {
        return new Tally(1, of, 0, 0, 0, of, right, 0, 0, 0, 0, 0, 0);
    }

    private static Tally certain(int right, int of) {
        return new Tally(1, of, 0, 0, 0, 0, 0, of, right, 0, 0, 0, 0);
    }

    private static TeamChoosing five(Tally each, Tally... more) {
        List<Tally> people = new ArrayList<>(Collections.nCopies(5, each));
        for (int i = 0; i < more.length; i++) {
            people.set(i, people.get(i).plus(more[i]));
        }
        return TeamChoosing.among(null, people);
    }

    private static List<Boolean> told(TeamChoosing choosing) {
        return choosing.said().stream().map(Said::told).toList();
    }

    @Test
    void whoOnlyGuessesIsNotCalledRightWhenCertain() {
        assertEquals(
                "What people called “just a guess” was right in 5 of 10. That fits the word.",
                five(guesses(1, 2)).calibrationSentence());
        assertEquals(
                "What people called “certain” was right in 5 of 10. That is less than the word promises.",
                five(certain(1, 2)).calibrationSentence());
    }

    /** One of five was certain, and always wrong: that is their own rate and nobody else's. */
    @Test
    void aRowOfOnePersonIsKeptBackAndSoIsOneMore() {
        TeamChoosing choosing = five(guesses(1, 2).plus(likely(3, 4)), certain(0, 8));
        assertFalse(choosing.calibrationSentence().contains("certain"), choosing.calibrationSentence());
        assertFalse(choosing.said().get(2).told());
        assertEquals(
                1,
                told(choosing).stream().filter(one -> one).count(),
                "the total would tell the only one that is missing");
        assertTrue(choosing.tellsCalibration() && choosing.keepsBack());
        assertEquals(List.of(true, true, true), told(five(certain(1, 2))), "what nobody said hides nothing");
    }

    @Test
    void whereNothingIsLeftToTellTheSentenceSaysSo() {
        TeamChoosing choosing = five(likely(1, 2), certain(0, 8));
        assertFalse(choosing.tellsCalibration());
        assertTrue(choosing.calibrationSentence().startsWith("Not told yet: too few people said the same"));
        assertTrue(TeamChoosing.among(null, List.of()).leanSentence().startsWith("Nothing to tell yet"));
    }

    @Test
    void aLeanNeedsFivePeopleOnEitherSide() {
        Tally both = new Tally(1, 4, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1);
        Tally a = new Tally(1, 4, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0);
        assertTrue(five(both).tellsLean());
        assertFalse(five(a, both).tellsLean(), "one alone chose where side b fits");
    }
}
