package dev.whichcraft.domain.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs count in full only together, and are asked apart. */
class TwinsTest {

    private static Outcome outcome(double credit, double mark) {
        return new Outcome(Verdict.of(credit), mark, 0);
    }

    /** Credit and mark of the one, of the other, and what the one counts. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1",
        "1, 1, 0, 0, 0.5",
        "1, 1, 0.6, 0.6, 0.5",
        "0, 0, 1, 1, 0",
        "0.6, 0.6, 1, 1, 0.5",
        "0.4, 0.4, 1, 1, 0.4",
        "0.6, 0.6, 0.6, 0.6, 0.5",
        "0.3, 0.3, 0, 0, 0.3",
        "1, 0.667, 1, 1, 0.667",
        "1, 1, 1, 0.667, 1",
        "1, 0.667, 0, 0, 0.5",
        "0, 0, 0, 0, 0"
    })
    void countsInFullOnlyTogether(double credit, double mark, double otherCredit, double otherMark, double counts) {
        assertEquals(counts, Twins.counted(outcome(credit, mark), outcome(otherCredit, otherMark)));
    }

    @Test
    void whatIsNotAnsweredIsNotRight() {
        Outcome open = new Outcome(Verdict.OPEN, 0, 2);
        assertEquals(0.5, Twins.counted(outcome(1, 1), open));
        assertEquals(0, Twins.counted(open, outcome(1, 1)));
    }

    @Test
    void aBetterAnswerNeverCountsLess() {
        for (int other = 0; other <= 10; other++) {
            double before = 0;
            for (int own = 0; own <= 10; own++) {
                Outcome one = outcome(own / 10.0, own / 10.0);
                Outcome twin = outcome(other / 10.0, other / 10.0);
                double together = Twins.counted(one, twin) + Twins.counted(twin, one);
                assertTrue(together >= before, own + " beside " + other);
                before = together;
            }
        }
    }

    private static List<String> asked(Quiz quiz) {
        return Twins.apart(quiz).stream().map(Question::id).toList();
    }

    /** A small letter is the twin of the capital one. */
    private static Quiz quiz(String order) {
        List<Question> questions = new ArrayList<>();
        for (String id : order.split(" ")) {
            boolean names = id.equals(id.toLowerCase());
            questions.add(Samples.scenario(id).withTwin(names ? id.toUpperCase() : ""));
        }
        return Samples.quiz(QuizSettings.USUAL, 0, Map.of()).with(questions);
    }

    @ParameterizedTest
    @CsvSource({
        "A B C, A B C",
        "A B a, A B a",
        "A a B, A B a",
        "B A a, a B A",
        "A a, A a",
        "A a B b, A B a b",
        "C A a B b, C A B a b",
        "A a C D, A C a D"
    })
    void keepsTheAuthorsOrderAndTwinsApart(String authored, String asked) {
        assertEquals(List.of(asked.split(" ")), asked(quiz(authored)));
    }

    @Test
    void whereverThereIsRoomTwinsAreApart() {
        List<String> pairs = List.of("A", "a", "B", "b", "C", "c", "D", "E", "F");
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<String> ids = new ArrayList<>(pairs);
            Collections.shuffle(ids, random);
            List<String> authored = ids.subList(0, 3 + random.nextInt(ids.size() - 2));
            Quiz quiz = quiz(String.join(" ", authored));
            List<String> asked = asked(quiz);
            assertEquals(
                    authored.stream().sorted().toList(), asked.stream().sorted().toList());
            boolean apart = apart(asked);
            assertTrue(apart, "seed " + seed + ": " + authored + " as " + asked);
            if (apart(authored)) {
                assertEquals(authored, asked, "seed " + seed);
            }
            assertEquals(Layout.shuffled(quiz, new Random(seed)), Layout.shuffled(quiz, new Random(seed)));
        }
    }

    private static boolean apart(List<String> ids) {
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i).equalsIgnoreCase(ids.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aPaperCountsThePairAndOnlyItsFirstStage() {
        Quiz quiz = quiz("A B a");
        Scenario one = (Scenario) quiz.questions().get(0);
        Scenario twin = (Scenario) quiz.questions().get(2);
        List<Given> given = new ArrayList<>(Stream.of(Stage.SCENARIO, Stage.TWIST)
                .map(stage -> given(one, stage, stage == Stage.SCENARIO ? "best" : "none"))
                .toList());
        assertEquals(1.5, paper(quiz, given).score().points());
        given.add(given(twin, Stage.SCENARIO, "near"));
        assertEquals(2, paper(quiz, given).score().points(), "half for the one, half for the other");
        given.set(2, given(twin, Stage.SCENARIO, "best"));
        assertEquals(3, paper(quiz, given).score().points());
        assertEquals(6, paper(quiz, given).score().max());
    }

    @Test
    void aTwinThatIsNotAskedTakesNothing() {
        Quiz quiz = quiz("A B a");
        Scenario one = (Scenario) quiz.questions().get(0);
        Quiz drawn = quiz.with(quiz.questions().subList(0, 2));
        Paper paper =
                new Paper(quiz, Samples.layout(drawn, 1), List.of(given(one, Stage.SCENARIO, "best")), When.AFTER);
        assertEquals(1, paper.score().points());
    }

    private static Given given(Scenario scenario, Stage stage, String option) {
        return Samples.given(scenario, stage, 1, option, Confidence.LIKELY);
    }

    private static Paper paper(Quiz quiz, List<Given> given) {
        return new Paper(quiz, Samples.layout(quiz, 1), given, When.AFTER);
    }
}
