package dev.whichcraft.domain.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.agenda.Opinions.Opinion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is worth talking about, and in which order a vote goes. */
class OpinionsTest {

    /** As many letters as people, each the option somebody chose; a capital one for whoever was sure and wrong. */
    private static Opinions of(String letters) {
        List<Opinion> opinions = new ArrayList<>();
        letters.chars()
                .forEach(letter -> opinions.add(new Opinion(
                        String.valueOf((char) Character.toLowerCase(letter)), Character.isUpperCase(letter))));
        return Opinions.of(opinions);
    }

    @Test
    void dividedIsTheChanceThatTwoDiffer() {
        assertEquals(0, of("aaaaa").divided());
        assertEquals(1, of("abcde").divided(), 1e-9);
        // of 10 pairs, the 6 of an a and a b differ
        assertEquals(0.6, of("aaabb").divided(), 1e-9);
        assertEquals(0, of("a").divided());
        assertEquals(0, of("").worth());
    }

    @Test
    void sureAndWrongIsWorthTalkingAboutEvenWhereAllAgree() {
        assertFalse(of("aaaaa").telling());
        assertTrue(of("BBBBB").telling());
        assertTrue(of("BBBBB").worth() > of("aaabb").worth());
        assertEquals(3, of("aaBBB").sureAndWrong());
    }

    @Test
    void fewerThanFivePeopleAreNotTold() {
        assertFalse(of("abcd").telling());
        assertTrue(of("abcda").telling());
    }

    @Test
    void aVoteGoesForwardOnly() {
        assertEquals(Set.of(Phase.SHOWN, Phase.VOTING_AGAIN), Phase.DISCUSSING.next());
        assertEquals(Set.of(), Phase.COMPARED.next());
        for (Phase phase : Phase.values()) {
            phase.next().forEach(next -> assertTrue(next.compareTo(phase) > 0, phase + " to " + next));
        }
        assertEquals(
                EnumSet.of(Phase.VOTING, Phase.VOTING_AGAIN),
                EnumSet.copyOf(
                        EnumSet.allOf(Phase.class).stream().filter(Phase::open).toList()));
        assertFalse(Phase.VOTING_AGAIN.shows(1), "what was shown is hidden while people vote again");
        assertFalse(Phase.SHOWN.shows(2));
        assertTrue(Phase.COMPARED.shows(1) && Phase.COMPARED.shows(2));
    }
}
