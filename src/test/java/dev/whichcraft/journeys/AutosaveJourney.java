package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.whichcraft.journeys.Answering.saves;
import static dev.whichcraft.journeys.Answering.sends;
import static dev.whichcraft.journeys.Answering.sets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an exam saves by itself, what it does not, and what has to be seen before anything is handed in. */
@QuarkusTest
@NeedsKeycloak
class AutosaveJourney {

    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Rows rows;

    private static Learner registers(String name) {
        Learner ada = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        return ada.goes("/").registers(name, PASSWORD).isAt("/");
    }

    /** Somebody who is in an exam over the questions about architecture. */
    private static Learner inAnExam() {
        Crew crew = Crew.of("autosave-" + Ids.next());
        String assignment = crew.assign(Map.of("of", "docker-vs-vm/architecture", "behaviour", "EXAM"));
        Learner ada = registers("autosave-" + Ids.next());
        ada.goes("/teams/joining").page().locator("#code").fill(crew.code());
        ada.click("Join").goes(assignment).page().locator("button[name=quiz]").click();
        return ada.isAt("/attempts/");
    }

    private static Page at(Learner ada, String question) {
        Page page = ada.page();
        page.navigate(page.url().replaceAll("\\?.*", "") + "?question=" + question);
        return page;
    }

    private String answers(Page page) {
        String id = page.url().replaceAll(".*/attempts/([^/?#]+).*", "$1");
        return rows.one("select count(*) from answer where attempt_id = ?", UUID.fromString(id));
    }

    private static void isSent(Page page, Runnable does) {
        page.waitForResponse(answer -> answer.url().endsWith("/answers"), does);
    }

    @Test
    void anOrderIsSavedAsItIsArranged() {
        Learner ada = inAnExam();
        Page page = at(ada, "vm-stack-in-order");
        isSent(page, () -> page.locator("form.choose").getByText("Fairly sure").click());
        ada.sees("✓ Saved");
        assertEquals("1", answers(page));
        isSent(page, () -> page.locator("form.choose [data-step='1']").first().click());
        ada.sees("✓ Saved").checksThePage();
        assertEquals("2", answers(page));
    }

    @Test
    void whatIsNotCompleteStaysInTheForm() {
        Learner ada = inAnExam();
        Page page = at(ada, "how-far-a-kernel-bug-reaches");
        page.locator("form.choose label.option").first().click();
        isSent(page, () -> page.locator("form.choose").getByText("Fairly sure").click());
        ada.sees("✓ Saved");
        isSent(page, () -> page.locator("form.choose label.option").first().click());
        ada.sees("This is not complete yet. What was saved before still counts.")
                .doesNotSee("✓ Saved")
                .doesNotSee("kept on this device")
                .doesNotSee("Not counted")
                .checksThePage();
        assertEquals("1", answers(page));
        isSent(page, () -> page.locator("form.choose label.option").nth(1).click());
        ada.sees("✓ Saved");
        assertThat(page.locator("form.choose .unsent").first()).isHidden();
        assertEquals("2", answers(page));
    }

    @Test
    void nothingIsHandedInBeforeARefusalIsSeen() {
        String name = "refused-" + Ids.next();
        Learner desk = registers(name);
        desk.goes("/quizzes/tram-vs-bike/speed").click("Start").isAt("/attempts/");
        Page page = desk.page();
        page.clock().install();
        AtomicInteger tries = new AtomicInteger();
        String question = page.url().replaceAll("\\?.*", "") + "?question=early-meeting";
        page.navigate(question);
        page.route("**/answers", route -> {
            tries.incrementAndGet();
            route.abort();
        });
        sends(sets(desk, "Take the bike today")).sees("One answer is kept on this device");

        Learner phone = new Learner(browser.page(Look.DESKTOP.narrow()), Look.DESKTOP.narrow());
        phone.goes("/").signsIn(name, PASSWORD).isAt("/").page().navigate(question);
        saves(phone, "Take the tram today");

        int before = tries.get();
        page.navigate(question.replaceAll("\\?.*", "/submission"));
        page.waitForCondition(() -> tries.get() > before);
        desk.sees("One answer is kept on this device");
        page.unroute("**/answers");
        desk.click("Hand in").sees("Not counted").sees("Not handed in yet: an answer from this device was not counted");
        desk.checksThePage();
        assertEquals("1", answers(page));
        desk.click("Hand in").sees("Question by question");
    }
}
