package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody takes an exam: at a desk, in the dark on a phone, without script, and with an eye on the time. */
@QuarkusTest
@NeedsKeycloak
class ExamJourney {

    private static final String QUIZ = "/quizzes/tram-vs-bike/speed";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private Scenario first() {
        return (Scenario) library.course("tram-vs-bike")
                .orElseThrow()
                .quiz("speed")
                .orElseThrow()
                .questions()
                .get(0);
    }

    private static Learner starts(Look look, String name, String password) {
        Learner learner = new Learner(browser.page(look), look);
        learner.goes(QUIZ).signsIn(name, password);
        learner.isAt(QUIZ).sees("An exam of 2 questions").checksThePage();
        learner.click("Start").isAt("/attempts/").sees("Ends at");
        return learner;
    }

    private void takesTheExam(Learner learner) {
        learner.checksThePage();
        learner.chooses(Learner.worst(first().choice()), "Just a guess").click("Save the answer");
        learner.sees("Saved").sees("it can no longer be changed").doesNotSee("Not a fit here");
        learner.doesNotSee("Now one thing changes");
        learner.page()
                .locator(
                        "label.option",
                        new Page.LocatorOptions()
                                .setHasText(first().choice().best().label()))
                .first()
                .click();
        learner.page().getByText("Certain").first().click();
        learner.click("Save the change").sees("Saved").doesNotSee("Best choice").checksThePage();
        learner.click("Keep this and go on").sees("so it stands").sees("Now one thing changes");
        learner.doesNotSee("Best choice").checksThePage();
        learner.click("Flag to look at again").sees("Take the flag away").checksThePage();
        learner.click("Check and hand in")
                .sees("2 questions are not complete")
                .doesNotSee("not opened")
                .sees("Flagged")
                .checksThePage();
        learner.click("Hand in")
                .isAt("/attempts/")
                .sees("Not passed yet: 25")
                .sees("Best choice")
                .checksThePage();
    }

    @Test
    void atADesk() {
        takesTheExam(starts(Look.DESKTOP, "ada", "ada-ada-ada"));
    }

    @Test
    void inTheDarkOnAPhone() {
        takesTheExam(starts(Look.DESKTOP.dark().narrow(), "linus", "linus-linus"));
    }

    @Test
    void withoutScript() {
        takesTheExam(starts(Look.DESKTOP.withoutScript(), "grace", "grace-grace"));
    }

    @Test
    void theTimerCanBeHiddenAndSpeaksFourTimes() {
        Learner root = starts(Look.DESKTOP, "root", "root-root-root");
        Page page = root.page();
        page.clock().install();
        page.reload();
        assertThat(page.locator("exam-timer .count")).isVisible();
        root.click("Hide timer");
        assertThat(page.locator("exam-timer .count")).isHidden();
        page.reload();
        assertThat(page.locator("exam-timer .count")).isHidden();
        root.sees("Ends at").click("Show timer").checksThePage();
        assertThat(page.locator("exam-timer .count")).isVisible();

        assertThat(page.locator("exam-timer [aria-live]")).hasText("");
        page.clock().runFor("10:00");
        assertThat(page.locator("exam-timer [aria-live]")).hasText("10 minutes left");
        page.clock().runFor("05:00");
        assertThat(page.locator("exam-timer [aria-live]")).hasText("5 minutes left");
        page.clock().runFor("04:00");
        assertThat(page.locator("exam-timer [aria-live]")).hasText("1 minute left");
        page.clock().runFor("01:00");
        assertThat(page.locator("exam-timer [aria-live]")).hasText("Time is up. Save and hand in now.");
        page.clock().runFor("02:00");
        assertThat(page.locator("exam-timer .count")).hasText("Time is up. What was saved is kept.");
    }
}
