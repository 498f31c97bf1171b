package dev.whichcraft.domain.mastery.practice;

import static dev.whichcraft.domain.mastery.practice.Deck.NOW;
import static dev.whichcraft.domain.mastery.practice.Deck.RIGHT;
import static dev.whichcraft.domain.mastery.practice.Deck.SURE_BUT_WRONG;
import static dev.whichcraft.domain.mastery.practice.Deck.fresh;
import static dev.whichcraft.domain.mastery.practice.Deck.keys;
import static dev.whichcraft.domain.mastery.practice.Deck.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.fsrs.Card;
import dev.whichcraft.domain.mastery.fsrs.Rating;
import dev.whichcraft.domain.mastery.fsrs.Scheduler;
import dev.whichcraft.domain.mastery.fsrs.Weights;
import dev.whichcraft.domain.mastery.practice.Entry.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTest {

    private static final Limits LIMITS = new Limits(4, 2, 8);

    @Test
    void asksSureButWrongFirstThenTheMostForgotten() {
        List<Entry> entries = List.of(
                known("late", "a", 11),
                known("later", "b", 30),
                // longer overdue in days, but of a memory that holds
                known("firm", "c", 400, 390, 0, RIGHT),
                known("sure", "d", 11, 10, 0, SURE_BUT_WRONG),
                known("not yet", "e", 9));
        assertEquals(
                List.of("sure", "later", "late", "firm"),
                keys(session(entries, Today.BEGINS).now()));
    }

    @ParameterizedTest
    @CsvSource({"true, CERTAIN, false", "false, CERTAIN, true", "false, LIKELY, false", "false, GUESS, false"})
    void sureButWrongMeansCertain(boolean right, Confidence confidence, boolean expected) {
        assertEquals(
                expected,
                known("q", "a", 1, 1, 0, new Answer(right, confidence)).sureButWrong());
        assertFalse(fresh("q", "a").sureButWrong());
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void aCardIsDueFromItsInstantOn(int seconds, boolean due) {
        List<Entry> entries = List.of(known("q", "a", 10));
        Session session = new Queue(entries, LIMITS).session(Today.BEGINS, NOW.minusSeconds(seconds), Weights.DEFAULT);
        assertEquals(due ? entries : List.of(), session.now());
        assertEquals(due ? Optional.empty() : Optional.of(NOW), session.next());
    }

    @Test
    void theDayHasALimitAndTheRestComesLater() {
        List<Entry> entries = IntStream.range(0, 7)
                .mapToObj(i -> known("q" + i, "section " + i, 20 + i))
                .toList();
        Session session = session(entries, Today.BEGINS);
        assertEquals(List.of("q6", "q5", "q4", "q3"), keys(session.now()));
        assertEquals(List.of("q2", "q1", "q0"), keys(session.later()));
        // two others were asked; q0 was as well, and comes back within its steps without taking room again
        Session on = session(entries, new Today(Set.of("x", "y", "q0"), 0, Optional.of("x")));
        assertEquals(List.of("q6", "q0"), keys(on.now()));
        assertEquals(List.of("q5", "q4", "q3", "q2", "q1"), keys(on.later()));
        Session urgent = session(entries, new Today(Set.of("x", "y", "q6"), 0, Optional.of("x")));
        assertEquals(List.of("q6", "q5"), keys(urgent.now()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "1, 1, 1", "2, 2, 0", "3, 0, 1", "4, 0, 0", "9, 9, 0"})
    void newCardsAreLimitedAndTakeOnlyTheRoomThatIsLeft(int asked, int freshAsked, int expected) {
        List<Entry> entries = List.of(fresh("n1", "a"), fresh("n2", "b"), fresh("n3", "c"));
        Set<String> keys = new HashSet<>();
        IntStream.range(0, asked).forEach(i -> keys.add("x" + i));
        Session session = session(entries, new Today(keys, freshAsked, Optional.empty()));
        assertEquals(List.of("n1", "n2").subList(0, expected), keys(session.now()));
    }

    @Test
    void newCardsWaitForTheBacklog() {
        List<Entry> entries = new ArrayList<>(List.of(fresh("n1", "a"), fresh("n2", "b")));
        for (int i = 0; i < 5; i++) {
            entries.add(known("q" + i, "section " + i, 20));
        }
        assertTrue(session(entries, Today.BEGINS).now().stream().noneMatch(Entry::fresh));
    }

    @ParameterizedTest
    @CsvSource({"7, true", "8, false", "9, false"})
    void aLeechIsSuspended(int lapses, boolean asked) {
        List<Entry> entries = List.of(known("q", "a", 20, 10, lapses, SURE_BUT_WRONG));
        Session session = session(entries, Today.BEGINS);
        assertEquals(asked ? entries : List.of(), session.now());
        assertEquals(asked ? List.of() : entries, session.leeches());
        assertEquals(List.of(), session.later());
        Entry leech = entries.get(0);
        Entry back = new Entry("q", "a", "", leech.card().broughtBack(NOW), leech.last());
        assertEquals(List.of(back), session(List.of(back), Today.BEGINS).now());
    }

    @Test
    void tellsWhenTheNextCardFallsDue() {
        List<Entry> entries = List.of(
                known("due", "a", 11),
                known("in a day", "a", 9),
                known("in two", "a", 8),
                known("leech", "a", 9.5, 10, 8, RIGHT));
        assertEquals(
                Optional.of(NOW.plus(Duration.ofDays(1))),
                session(entries, Today.BEGINS).next());
        assertEquals(
                Optional.empty(), session(entries.subList(0, 1), Today.BEGINS).next());
    }

    @Test
    void losesNothingAndKeepsItsLimits() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = Deck.random(random, random.nextInt(40), 1 + random.nextInt(6));
            Limits limits = new Limits(random.nextInt(25), random.nextInt(6), 8);
            Session session = new Queue(entries, limits).session(Today.BEGINS, NOW, Weights.DEFAULT);
            String told = "seed " + seed;
            List<Entry> now = session.now();
            List<Entry> due = entries.stream().filter(entry -> entry.due(NOW)).toList();
            List<Entry> found = Stream.of(asked(session), session.later(), session.leeches())
                    .flatMap(List::stream)
                    .toList();
            assertEquals(due.size(), found.size(), told);
            assertEquals(new HashSet<>(due), new HashSet<>(found), told);
            assertTrue(now.size() <= limits.questions(), told);
            assertTrue(now.size() - asked(session).size() <= limits.fresh(), told);
            assertTrue(now.stream().noneMatch(limits::leech), told);
            for (int i = 1; i < now.size(); i++) {
                assertFalse(now.get(i).twinOf(now.get(i - 1)), told);
            }
            if (!now.isEmpty()
                    && entries.stream().allMatch(entry -> entry.twin().isEmpty())) {
                boolean any = due.stream().anyMatch(entry -> entry.sureButWrong() && !limits.leech(entry));
                assertEquals(any, now.get(0).sureButWrong(), told);
            }
        }
    }

    @Test
    void theOrderOfTheCardsDoesNotMatter() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>(Deck.random(random, 30, 4));
            entries.removeIf(Entry::fresh);
            List<Entry> once = asked(session(entries, Today.BEGINS));
            Collections.shuffle(entries, random);

            assertEquals(once, asked(session(entries, Today.BEGINS)), "seed " + seed);
        }
    }

    @Test
    void aBacklogIsWorkedOffDayByDay() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                entries.add(
                        known("q" + i, "section " + i % 7, 30 + random.nextInt(60), 1 + random.nextInt(20), 0, RIGHT));
            }
            Set<String> seen = new HashSet<>();
            Limits limits = new Limits(20, 5, 8);
            for (int day = 0; day < 12; day++) {
                Instant now = NOW.plus(Duration.ofDays(day));
                Session session = new Queue(entries, limits).session(Today.BEGINS, now, Weights.DEFAULT);
                assertTrue(session.now().size() <= 20, "seed " + seed);
                for (Entry entry : session.now()) {
                    seen.add(entry.key());
                    Card card = Scheduler.DEFAULT.next(entry.card(), Rating.GOOD, now, entry.key());
                    entries.set(
                            entries.indexOf(entry), new Entry(entry.key(), entry.section(), "", card, entry.last()));
                }
            }
            assertEquals(100, seen.size(), "seed " + seed);
        }
    }

    private static List<Entry> asked(Session session) {
        return session.now().stream().filter(Predicate.not(Entry::fresh)).toList();
    }

    private static Session session(List<Entry> entries, Today today) {
        return new Queue(entries, LIMITS).session(today, NOW, Weights.DEFAULT);
    }
}
