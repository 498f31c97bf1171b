package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.whichcraft.journeys.Answering.delivers;
import static dev.whichcraft.journeys.Answering.option;
import static dev.whichcraft.journeys.Answering.saves;
import static dev.whichcraft.journeys.Answering.sends;
import static dev.whichcraft.journeys.Answering.sets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.devservices.Servers;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exam in which the line breaks, the database restarts, two devices meet or the time runs out unseen. */
@QuarkusTest
@NeedsKeycloak
class ExamLosesNothingJourney {

    private static final String PASSWORD = "correct horse battery";
    private static final String QUIZ = "/quizzes/tram-vs-bike/speed";
    private static final String BIKE = "Take the bike today";
    private static final String TRAM = "Take the tram today";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Learner starts(String name) {
        Learner learner = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        learner.goes("/").registers(name, PASSWORD).isAt("/").goes(QUIZ).click("Start");
        learner.isAt("/attempts/").sees("Early meeting");
        // what the page is made of is kept before the line may break
        Page page = learner.page();
        page.waitForCondition(() -> (boolean) page.evaluate("navigator.serviceWorker.controller !== null"));
        return learner;
    }

    /** To the second question; its title alone stands on the page of each. */
    private static void turns(Learner learner) {
        learner.click("Next question");
        assertThat(learner.page().locator("h1")).hasText("Night shift");
    }

    private String answers(String address) {
        String id = address.replaceAll(".*/attempts/([^/?#]+).*", "$1");
        return rows.one("select count(*) from answer where attempt_id = ?", UUID.fromString(id));
    }

    @Test
    void theLineIsCutAndThePageLoadedAnewMeanwhile() {
        Learner ada = starts("cut-" + Ids.next());
        Page page = ada.page();
        page.clock().install();
        String first = page.url() + "?question=early-meeting";
        saves(ada, TRAM);
        ada.click("Check and hand in").sees("2 questions are not complete").click("Go on answering");
        ada.goes("").page().navigate(first.replace("early-meeting", "night-shift"));
        page.navigate(first);
        assertEquals("1", answers(first));
        Instant before = Instant.parse(page.locator("exam-timer").getAttribute("data-now"));

        page.context().setOffline(true);
        sends(sets(ada, BIKE)).sees("Offline: One answer is kept on this device");
        aMinutePasses(page);
        ada.sees("Offline: One answer is kept on this device")
                .sees("Early meeting, given at")
                .sees("It can count only if it reaches us by")
                .checksThePage();
        page.reload();
        ada.sees("Offline: One answer is kept on this device").sees("This page is shown as it was at");
        assertEquals(BIKE, option(ada), "what was set is still set");
        Instant after = Instant.parse(page.locator("exam-timer").getAttribute("data-now"));
        assertTrue(after.isAfter(before), "the timer of a copy goes on");
        turns(ada);
        sends(sets(ada, BIKE)).sees("2 answers are kept on this device");
        page.navigate(first.replaceAll("\\?.*", "/submission"));
        ada.sees("Ready to hand in?").click("Hand in").sees("Not handed in yet").checksThePage();
        assertEquals("1", answers(first));

        page.navigate(first);
        page.context().setOffline(false);
        ada.sees("✓ Saved").doesNotSee("kept on this device");
        assertEquals(BIKE, option(ada));
        assertEquals("3", answers(first));
        page.navigate(first.replace("early-meeting", "night-shift"));
        ada.sees("✓ Saved");
        assertEquals("3", answers(first));
    }

    /** For the page and for the server, not for the test; every ten seconds the page tries once more, in vain. */
    private void aMinutePasses(Page page) {
        AtomicInteger failed = new AtomicInteger();
        page.onRequestFailed(request -> failed.incrementAndGet());
        for (int seconds = 10; seconds <= 60; seconds += 10) {
            int tries = seconds / 10;
            clock.pass(Duration.ofSeconds(10));
            page.clock().runFor(10_000);
            page.waitForCondition(() -> failed.get() >= tries);
        }
    }

    @Test
    void whatIsSetIsSavedWithoutAButton() {
        Learner ada = starts("set-" + Ids.next());
        Page page = ada.page();
        sets(ada, TRAM).sees("✓ Saved");
        assertEquals("1", answers(page.url()));
        ada.checksThePage();
        assertEquals(true, page.evaluate("document.activeElement.matches('form.choose input')"), "the focus stays");
        page.reload();
        ada.sees("✓ Saved");
        assertEquals(TRAM, option(ada));
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> sets(ada, BIKE));
        delivers(ada);
        assertEquals("2", answers(page.url()));
    }

    @Test
    void whoGoesOnWithoutPressingTheButtonHasAnswered() {
        Learner ada = starts("on-" + Ids.next());
        String attempt = ada.page().url();
        sets(ada, TRAM).click("Next question");
        assertThat(ada.page().locator("h1")).hasText("Night shift");
        assertEquals("1", answers(attempt));
        sets(ada, BIKE).click("Check and hand in").sees("Ready to hand in?").sees("◐ Begun");
        assertEquals("2", answers(attempt));
        ada.page().navigate(attempt + "?question=early-meeting");
        ada.sees("✓ Saved").doesNotSee("kept on this device");
        assertEquals(TRAM, option(ada));
    }

    @Test
    void theDatabaseRestarts() {
        Learner ada = starts("restart-" + Ids.next());
        Page page = ada.page();
        String attempt = page.url();
        saves(ada, BIKE);
        turns(ada);
        assertEquals("1", answers(attempt));

        Servers.withoutPostgres(() -> {
            sends(sets(ada, TRAM))
                    .sees("We cannot save at the moment: One answer is kept on this device")
                    .checksThePage();
            Page other = page.context().newPage();
            Response refused = other.navigate(Learner.HOME + "/progress");
            assertEquals(503, refused.status());
            assertThat(other.locator("h1")).hasText("We cannot reach our records at the moment");
            other.close();
            page.reload();
            ada.sees("One answer is kept on this device");
            assertEquals(TRAM, option(ada));
        });

        page.reload();
        ada.sees("✓ Saved").doesNotSee("kept on this device");
        assertEquals(TRAM, option(ada));
        assertEquals("2", answers(attempt));
        page.navigate(attempt + "?question=early-meeting");
        assertEquals(BIKE, option(ada));
        page.navigate(attempt + "/submission");
        ada.click("Hand in").isAt("/attempts/").sees("Not passed yet");
        assertEquals("2", answers(attempt));
    }

    @Test
    void twoDevicesMeet() {
        String name = "two-" + Ids.next();
        Learner desk = starts(name);
        String question = desk.page().url() + "?question=early-meeting";
        saves(desk, TRAM);
        Look small = Look.DESKTOP.narrow().dark();
        Learner phone = new Learner(browser.page(small), small);
        phone.goes("/").signsIn(name, PASSWORD).isAt("/").page().navigate(question);
        phone.sees("✓ Saved");
        assertEquals(TRAM, option(phone));

        saves(desk, BIKE);
        sends(sets(phone, "Take both")).sees("This was answered before").checksThePage();
        assertEquals("2", answers(question));
        phone.click("Look at mine once more").sees("This answer is not saved yet");
        assertEquals("Take both, half way each", option(phone));
        delivers(phone);
        assertEquals("3", answers(question));

        phone.page().context().setOffline(true);
        sends(sets(phone, BIKE)).sees("Offline: One answer is kept on this device");
        desk.page().navigate(question);
        assertEquals("Take both, half way each", option(desk));
        saves(desk, TRAM);
        assertEquals("4", answers(question));
        phone.page().context().setOffline(false);
        phone.sees("Not counted: your answer to “Early meeting”")
                .sees("This was answered before.")
                .checksThePage();
        assertEquals("4", answers(question));
        phone.page().reload();
        phone.sees("Not counted");
        // one for each answer that was refused: what was sent by itself may have come before the click
        while (phone.page().locator("main").getByText("Not counted").count() > 0) {
            phone.click("I have read this");
        }
        phone.page().reload();
        phone.sees("✓ Saved").doesNotSee("Not counted");
        assertEquals(TRAM, option(phone));
    }

    @Test
    void theTimeRunsOutWithoutALine() {
        Learner ada = starts("out-" + Ids.next());
        Page page = ada.page();
        String attempt = page.url();
        saves(ada, BIKE);
        turns(ada);
        page.context().setOffline(true);
        sends(sets(ada, BIKE)).sees("Offline: One answer").sees("It can count only if it reaches us by");
        assertEquals("1", answers(attempt));

        clock.pass(Duration.ofMinutes(23));
        page.context().setOffline(false);
        ada.isAt("/attempts/").sees("Not passed yet");
        ada.sees("Not counted: your answer to “Night shift”, given at")
                .sees("The time is up. This arrived after the end of the time and was not saved."
                        + " Everything that was saved before counts as it is.")
                .doesNotSee("kept on this device")
                .checksThePage();
        assertEquals("1", answers(attempt));
        ada.goes("/courses").sees("Not counted").click("I have read this").doesNotSee("Not counted");
        ada.goes("/courses").sees("Docker").doesNotSee("Not counted");
    }
}
