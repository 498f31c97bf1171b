package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody chooses, proves it, meets the twist and flips it: with keys alone, and without script. */
@QuarkusTest
@NeedsKeycloak
class StagesJourney {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private Scenario first() {
        return (Scenario) library.course("docker-vs-vm")
                .flatMap(course -> course.quiz("resource-utilization"))
                .orElseThrow()
                .questions()
                .get(0);
    }

    private static Learner starts(Look look) {
        Learner ada = new Learner(browser.page(look), look);
        ada.goes("/").registers("stages-" + Ids.next(), "correct horse battery").isAt("/");
        return ada.goes("/quizzes/docker-vs-vm/resource-utilization")
                .sees("which statement decides it")
                .checksThePage()
                .click("Start")
                .isAt("/attempts/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keysAreEnough(boolean dark) {
        Look look = Look.DESKTOP.narrow();
        Learner ada = starts(dark ? look.dark() : look);
        Scenario scenario = first();
        right(ada, scenario, Stage.SCENARIO);
        ada.sees("Prove it").sees("Which statement decides it?").checksThePage();
        wrong(ada, scenario, Stage.PROOF);
        ada.sees("You picked this statement").checksThePage();
        right(ada, scenario, Stage.PROOF);
        ada.sees("What decides").sees("Now one thing changes");
        right(ada, scenario, Stage.TWIST);
        ada.sees("Flip it").checksThePage();
        wrong(ada, scenario, Stage.FLIP);
        ada.click("Show the answer").sees("Best is then").checksThePage();
        ada.click("Next question").sees("Question 2 of");
    }

    private static void right(Learner ada, Scenario scenario, Stage stage) {
        ada.answers(scenario.task(stage).orElseThrow());
        assertThat(ada.page().locator("#answered")).isFocused();
    }

    private static void wrong(Learner ada, Scenario scenario, Stage stage) {
        ada.picks(Taking.worst(scenario, stage), "Just a guess").click("Answer").sees("One more try");
        assertThat(ada.page().locator("#answered")).isFocused();
    }

    @Test
    void aFormIsEnoughWithoutScript() {
        Learner ada = starts(Look.DESKTOP.withoutScript());
        Scenario scenario = first();
        ada.answers(scenario.choice());
        String wrong = Taking.worst(scenario, Stage.PROOF);
        ada.picks(wrong, "Certain").click("Answer").sees("Not right. One more try");
        ada.click("Show the answer").sees("The statement that decides");
        ada.answers(scenario.choice(Stage.TWIST).orElseThrow());
        ada.answers(scenario.flip().orElseThrow()).sees("Best is then");
    }
}
