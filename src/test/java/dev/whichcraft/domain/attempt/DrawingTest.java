package dev.whichcraft.domain.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Map<String, Set<String>> TAGS = Map.of(
            "q1", Set.of("easy"),
            "q2", Set.of("easy"),
            "q3", Set.of("easy", "hard"),
            "q4", Set.of("hard"),
            "q5", Set.of("hard"));

    private static List<String> ids(Quiz quiz) {
        return quiz.questions().stream().map(Question::id).toList();
    }

    private static Quiz quiz(Draw... draws) {
        return Samples.quiz(Rules.exam().draws(draws).settings(), 6, TAGS);
    }

    @Test
    void withoutDrawsEverythingIsAsked() {
        Quiz quiz = quiz();
        assertEquals(ids(quiz), ids(Drawing.from(quiz, Map.of(), new Random(1))));
        assertEquals(6, quiz.asked());
    }

    @Test
    void eachDrawTakesFromItsPoolAndNothingTwice() {
        Quiz quiz = quiz(new Draw("easy", 2), new Draw("hard", 2));
        assertEquals(4, quiz.asked());
        for (long seed = 0; seed < 500; seed++) {
            List<String> drawn = ids(Drawing.from(quiz, Map.of(), new Random(seed)));
            String place = "seed " + seed + ": " + drawn;
            assertEquals(4, Set.copyOf(drawn).size(), place);
            assertEquals(drawn.stream().sorted().toList(), drawn, "in the order of the quiz, " + place);
            assertTrue(
                    drawn.stream().filter(id -> TAGS.get(id).contains("easy")).count() >= 2, place);
            assertTrue(
                    drawn.stream().filter(id -> TAGS.get(id).contains("hard")).count() >= 2, place);
        }
    }

    @Test
    void theSameChanceGivesTheSameQuestions() {
        Quiz quiz = quiz(new Draw("", 3));
        Set<List<String>> all = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<String> drawn = ids(Drawing.from(quiz, Map.of("q2", 1), new Random(seed)));
            assertEquals(drawn, ids(Drawing.from(quiz, Map.of("q2", 1), new Random(seed))), "seed " + seed);
            all.add(drawn);
        }
        assertEquals(10, all.size(), "3 of the 5 unseen");
    }

    @Test
    void whatWasSeenLeastComesFirst() {
        Quiz quiz = quiz(new Draw("", 2));
        for (long seed = 0; seed < 200; seed++) {
            Map<String, Integer> seen = new HashMap<>();
            Random random = new Random(seed);
            for (int attempt = 0; attempt < 3; attempt++) {
                ids(Drawing.from(quiz, seen, random)).forEach(id -> seen.merge(id, 1, Integer::sum));
            }
            assertEquals(6, seen.size(), "three attempts at two of six ask each once, seed " + seed);
            assertTrue(seen.values().stream().allMatch(count -> count == 1), "seed " + seed);
        }
    }
}
