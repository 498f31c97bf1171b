package dev.whichcraft.domain.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Twist;
import dev.whichcraft.domain.tally.Contribution.Made;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one paper adds to the counts. */
class ContributionTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");

    private static Option option(String id, Side side, double credit, String misconception) {
        return new Option(id, id, side, credit, misconception, "because", "");
    }

    /** Side a is best; after the twist side b is. */
    private static Scenario scenario(String id) {
        Choice choice =
                new Choice(List.of(option("a", Side.A, 1, ""), option("b", Side.B, 0.25, "b-is-safe")), List.of());
        Choice turned = new Choice(List.of(option("a", Side.A, 0, "a-is-safe"), option("b", Side.B, 1, "")), List.of());
        return new Scenario(
                id,
                id,
                "",
                "",
                List.of(),
                choice,
                Optional.empty(),
                Optional.of(new Twist("", turned)),
                Optional.empty(),
                "",
                List.of());
    }

    private static Paper paper(List<Scenario> scenarios, Given... given) {
        Quiz quiz = new Quiz("q", "Q", QuizSettings.USUAL, List.copyOf(scenarios), Map.of(), "hash", "text");
        return new Paper(quiz, Layout.shuffled(quiz, new Random(1)), List.of(given), When.AFTER);
    }

    private static Given given(String question, Stage stage, int revision, Response response) {
        return new Given(question, stage, revision, response, AT);
    }

    private static Paper mixed() {
        return paper(
                List.of(scenario("one"), scenario("two")),
                given("one", Stage.SCENARIO, 1, new Picked("b", Confidence.CERTAIN)),
                given("one", Stage.SCENARIO, 2, new Picked("a", Confidence.GUESS)),
                given("one", Stage.TWIST, 1, new Picked("a", Confidence.LIKELY)),
                given("one", Stage.TWIST, 2, new Response.Passed()),
                given("two", Stage.SCENARIO, 1, new Picked("a", Confidence.CERTAIN)));
    }

    @Test
    void countsTheFirstAnswersOfPractice() {
        Contribution contribution = Contribution.of(mixed());
        Tally tally = contribution.tally();
        assertEquals(4, tally.asked(), "two questions with a twist each");
        assertEquals(3, tally.answered());
        assertEquals(1, tally.right());
        assertEquals(1, tally.sureAndWrong());
        assertEquals(2, tally.certain());
        assertEquals(1, tally.certainRight());
        assertEquals(1, tally.likely());
        assertEquals(2, tally.fitsA());
        assertEquals(1, tally.hits());
        assertEquals(1, tally.fitsB());
        assertEquals(1, tally.falseAlarms());
        assertEquals(Map.of("a-is-safe", new Held(1, 0), "b-is-safe", new Held(1, 1)), contribution.misconceptions());
        assertEquals(
                List.of(
                        new Made("one", Stage.SCENARIO, "b", false, Confidence.CERTAIN, "b-is-safe"),
                        new Made("one", Stage.TWIST, "a", false, Confidence.LIKELY, "a-is-safe"),
                        new Made("two", Stage.SCENARIO, "a", true, Confidence.CERTAIN, "")),
                contribution.choices().stream()
                        .sorted((x, y) -> (x.question() + x.stage()).compareTo(y.question() + y.stage()))
                        .toList());
        assertEquals(Math.round(mixed().score().points() * 1000), tally.thousandths());
    }

    @Test
    void nothingAnsweredIsAskedAllTheSame() {
        Contribution contribution = Contribution.of(paper(List.of(scenario("one"))));
        assertEquals(Tally.NONE.plus(new Tally(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), contribution.tally());
        assertEquals(Map.of(), contribution.misconceptions());
        assertEquals(0, contribution.tally().share());
        assertEquals(0, Tally.NONE.share());
    }

    @Test
    void whatIsTakenAwayAgainLeavesNoTrace() {
        Contribution before = Contribution.of(mixed());
        Contribution after = Contribution.of(
                paper(List.of(scenario("one")), given("one", Stage.SCENARIO, 1, new Picked("b", Confidence.CERTAIN))));
        assertEquals(before.tally(), before.tally().plus(after.tally()).minus(after.tally()));
        assertEquals(Map.of("a-is-safe", new Held(-1, 0)), after.misconceptionsSince(before));
        assertEquals(Map.of(), before.misconceptionsSince(before));
    }

    @Test
    void wrongIdeasAreThoseOfWhatWasPickedWrongly() {
        Selection selection = new Selection(
                List.of(
                        new Item("right", "", "", ""),
                        new Item("wrong", "", "", "idea"),
                        new Item("left", "", "", "other")),
                Set.of("right"),
                List.of());
        assertEquals(
                Set.of("idea"),
                WrongIdeas.in(selection, new Response.Selected(Set.of("right", "wrong"), Confidence.GUESS)));
    }
}
