package dev.whichcraft.domain.itemstats.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.domain.itemstats.Sheet.Item;
import dev.whichcraft.domain.itemstats.Sheet.Pick;
import dev.whichcraft.domain.itemstats.Statistics;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.domain.itemstats.options.Sign.Kind;
import dev.whichcraft.domain.marks.Correction.Accepted;
import dev.whichcraft.testkit.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What options say about a question. */
class SignTest {

    private static final Scenario QUESTION = new Scenario(
            "q",
            "Question",
            "",
            "",
            List.of(),
            new Choice(List.of(option("key", 1), option("b", 0), option("c", 0)), List.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of());

    private final Tally tally = new Tally();
    private final Set<String> right = new HashSet<>(Set.of("key"));

    private static Option option(String id, double credit) {
        return new Option(id, id, Side.A, credit, "", "", "");
    }

    /** So many pick an option and earn so much elsewhere. */
    private SignTest pick(int people, String option, double rest) {
        for (int i = 0; i < people; i++) {
            double mark = right.contains(option) ? 1 : 0;
            Pick pick = new Pick(Stage.SCENARIO, option, Confidence.LIKELY, true, true);
            tally.add(Tally.of(new Sheet(List.of(
                    new Item("q", mark, OptionalLong.empty(), List.of(pick)),
                    new Item("others", rest, OptionalLong.empty(), List.of())))));
        }
        return this;
    }

    private void says(Sign... signs) {
        of(QUESTION, signs);
    }

    private void of(Question question, Sign... signs) {
        Statistics statistics = Statistics.of(Map.of("q", 1), tally);
        assertEquals(List.of(signs), Sign.of(question, statistics.items().get(0), tally, tally.n("q")));
    }

    private static Sign whole(Kind kind) {
        return new Sign(kind, null, "");
    }

    private static Sign of(Kind kind, String option) {
        return new Sign(kind, Stage.SCENARIO, option);
    }

    @Test
    void thoseWhoKnowPickAnotherThanTheKey() {
        pick(6, "b", 9).pick(5, "key", 3).pick(2, "c", 2).says(of(Kind.WRONG_KEY, "b"));
    }

    /** What was accepted since is no wrong option any more. */
    @Test
    void aKeyThatWasCorrectedIsNotAccused() {
        Quiz quiz = new Quiz("s", "", QuizSettings.USUAL, List.of(QUESTION), Map.of(), "", "");
        Question corrected =
                new Accepted("q", Stage.SCENARIO, "b").on(quiz).question("q").orElseThrow();
        right.add("b");
        pick(6, "b", 9).pick(5, "key", 3).pick(2, "c", 2).of(corrected);
        List<String> keys = Picking.of(corrected, tally).get(0).options().stream()
                .filter(Picked::right)
                .map(Picked::option)
                .toList();
        assertEquals(List.of("key", "b"), keys);
    }

    /** Also where no single option is to be picked, the question as a whole is judged. */
    @ParameterizedTest
    @EnumSource
    void questionsOfEveryTypeAreJudgedAsAWhole(QuestionType type) {
        Exercise question = new Exercise("q", "", "", new Tasks(new Random(3)).task(type), null, List.of());
        for (int i = 0; i < 12; i++) {
            tally.add(new Sheet(List.of(
                    new Item("q", i % 6 == 0 ? 1 : 0, OptionalLong.empty(), List.of()),
                    new Item("others", i % 6 == 0 ? 0 : 1, OptionalLong.empty(), List.of()))));
        }
        of(question, whole(Kind.AGAINST));
    }

    /** Who picks the key is as good as anybody: the other one is only popular. */
    @Test
    void aPopularWrongOptionIsNotAWrongKey() {
        pick(7, "b", 4).pick(5, "key", 9).pick(2, "c", 2).says(of(Kind.MISLEADING, "b"));
    }

    /** The same with people who are so unlike that chance alone could have done it. */
    @Test
    void aDifferenceThatChanceMakesIsNone() {
        pick(3, "b", 9)
                .pick(3, "b", 1)
                .pick(4, "key", 8)
                .pick(5, "key", 0)
                .pick(4, "c", 2)
                .says(whole(Kind.TELLS_LITTLE));
    }

    @Test
    void twoWhoKnowAreNoProof() {
        pick(2, "b", 9).pick(9, "key", 3).pick(3, "c", 2).says(whole(Kind.AGAINST));
    }

    @Test
    void aQuestionThatTellsWellNeedsNoLook() {
        pick(7, "key", 9).pick(4, "b", 4).pick(3, "c", 2).says();
    }

    @Test
    void fewAttemptsSayNothing() {
        pick(5, "b", 9).pick(4, "key", 1).says();
    }

    @Test
    void whatEverybodyKnowsOrNobodyTellsNothing() {
        pick(29, "key", 5).pick(1, "b", 2).says(whole(Kind.TOO_EASY), of(Kind.NOBODY, "c"));
    }

    @Test
    void hardlyAnybodyIsRight() {
        pick(1, "key", 9).pick(5, "b", 4).pick(5, "c", 4).says(of(Kind.MISLEADING, "b"), whole(Kind.TOO_HARD));
    }

    @Test
    void whatTellsLittleIsSaid() {
        pick(7, "key", 6).pick(2, "key", 3).pick(4, "b", 6).pick(2, "c", 3).says(whole(Kind.TELLS_LITTLE));
    }

    @ParameterizedTest
    @EnumSource
    void theKeyOfEveryTypeIsOffered(QuestionType type) {
        Tasks tasks = new Tasks(new Random(7));
        for (int i = 0; i < 20; i++) {
            Task task = tasks.task(type);
            Map<String, Boolean> offered = Picks.offered(task);
            List<String> right = offered.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            assertEquals(Picks.of(task, task.key()).stream().sorted().toList(), right);
            assertTrue(offered.keySet().stream().noneMatch(String::isEmpty));
        }
    }
}
