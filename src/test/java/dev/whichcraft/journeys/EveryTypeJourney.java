package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody answers a question of every type: with keys alone on a narrow window, and without script. */
@QuarkusTest
@NeedsKeycloak
class EveryTypeJourney {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private record Asked(String quiz, Question question, Task task) {}

    /** One question of each type but the scenario's, where feedback comes at once. */
    private List<Asked> asked() {
        Course course = library.course("docker-vs-vm").orElseThrow();
        return Arrays.stream(QuestionType.values())
                .filter(type -> type != QuestionType.CHOOSE)
                .map(type -> course.quizzes()
                        .filter(quiz -> !quiz.settings().exam())
                        .sorted(Comparator.comparing(Quiz::slug))
                        .flatMap(quiz -> quiz.questions().stream()
                                .map(question -> new Asked(
                                        quiz.slug(),
                                        question,
                                        question.task(Stage.SCENARIO).orElseThrow())))
                        .filter(one -> one.task().type() == type)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Learner starts(Look look) {
        Learner ada = new Learner(browser.page(look), look);
        return ada.goes("/")
                .registers("types-" + Ids.next(), "correct horse battery")
                .isAt("/");
    }

    private static void opens(Learner ada, Asked one) {
        ada.goes("/quizzes/docker-vs-vm/" + one.quiz());
        ada.page().locator("main .button").first().click();
        ada.isAt("/attempts/");
        String attempt = ada.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        ada.goes(attempt + "?question=" + one.question().id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keysAreEnoughOnANarrowWindow(boolean dark) {
        Look light = Look.DESKTOP.narrow();
        Learner ada = starts(dark ? light.dark() : light);
        for (Asked one : asked()) {
            opens(ada, one);
            ada.sees(one.question().title()).checksThePage();
            ada.click("Answer").sees("This answer is not complete").checksThePage();
            assertThat(ada.page().locator(".missing")).isFocused();
            ada.answers(one.task());
            assertThat(ada.page().locator("#answered")).isFocused();
            ada.sees("All right").sees("What decides").checksThePage();
        }
    }

    @Test
    void aFormIsEnoughWithoutScript() {
        Learner ada = starts(Look.DESKTOP.withoutScript());
        for (Asked one : asked()) {
            opens(ada, one);
            ada.click("Answer").sees("This answer is not complete");
            ada.answers(one.task()).sees("All right");
        }
    }

    @Test
    void theSecondTryBeginsWhereTheFirstEnded() {
        Learner ada = starts(Look.DESKTOP);
        Asked order = asked().stream()
                .filter(one -> one.task().type() == QuestionType.ORDER)
                .findFirst()
                .orElseThrow();
        opens(ada, order);
        List<String> shown = ada.page().locator(".order label").allInnerTexts();
        ada.page().getByText("Just a guess").click();
        ada.click("Answer").sees("One more try").checksThePage();
        assertEquals(shown, ada.page().locator(".order label").allInnerTexts());
        ada.answers(order.task()).sees("All right");
    }
}
