package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.whichcraft.journeys.Answering.saves;
import static dev.whichcraft.journeys.Answering.sets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody keeps an answer of an exam and goes on: with keys, without script, in two tabs, back again, without a line. */
@QuarkusTest
@NeedsKeycloak
class GoingOnJourney {

    private static final String BIKE = "Take the bike today";
    private static final String TRAM = "Take the tram today";
    private static final String KEEP = "Keep this and go on";
    private static final String NEXT = "Now one thing changes";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Rows rows;

    private static Learner starts(Look look) {
        Learner learner = new Learner(browser.page(look), look);
        learner.goes("/")
                .registers("onward-" + Ids.next(), "correct horse battery")
                .isAt("/");
        learner.goes("/quizzes/tram-vs-bike/speed")
                .sees("your answer before it stands")
                .click("Start");
        return learner.isAt("/attempts/").sees("Early meeting");
    }

    /** What was answered, and where one went on. */
    private String answers(Learner learner) {
        String id = learner.page().url().replaceAll(".*/attempts/([^/?#]+).*", "$1");
        return rows.one(
                "select string_agg(coalesce(picked, '-'), ' ' order by stage, revision) from answer where attempt_id = ?",
                UUID.fromString(id));
    }

    private static Learner stands(Learner learner, String option) {
        learner.sees(NEXT).sees("You went on from it, so it stands.");
        assertThat(learner.page().locator(".picked")).containsText(option);
        return learner;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keysAreEnough(boolean dark) {
        Look look = dark ? Look.DESKTOP.narrow().dark() : Look.DESKTOP;
        Learner ada = starts(look);
        Page page = ada.page();
        // nothing is pressed to save it: the button comes once the server has it
        sets(ada, TRAM).sees("✓ Saved").sees(KEEP).checksThePage();
        assertEquals(true, page.evaluate("document.activeElement.matches('form.choose input')"), "the focus stays");
        Locator keep = page.locator(".going-on button");
        for (int i = 0; i < 5 && !(boolean) keep.evaluate("button => button === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(keep).isFocused();
        assertThat(keep)
                .hasAccessibleDescription(
                        "This question has a further step. Once you go on to it, this answer stands: it"
                                + " can no longer be changed.");
        page.keyboard().press("Enter");
        stands(ada, TRAM).checksThePage();
        assertThat(page.locator("#answered")).isFocused();
        assertThat(page.locator("#answered h2")).hasText(NEXT);
        assertEquals("tram -", answers(ada));
        saves(ada, BIKE).sees("You can change it until you hand in.").doesNotSee(KEEP);
        assertEquals("tram - bike", answers(ada));
    }

    @Test
    void whatWasSetJustBeforeIsSavedFirst() {
        Learner ada = starts(Look.DESKTOP);
        saves(ada, TRAM);
        sets(ada, BIKE).click(KEEP);
        stands(ada, BIKE);
        assertEquals("tram bike -", answers(ada));
    }

    @Test
    void aFormIsEnoughWithoutScript() {
        Learner ada = starts(Look.DESKTOP.withoutScript());
        sets(ada, TRAM).click("Save the answer").sees("You can change it until you go on.");
        sets(ada, BIKE).click(KEEP).sees("You can change it until you go on.").doesNotSee(NEXT);
        assertEquals("tram bike", answers(ada), "what was not saved yet is saved first, and seen");
        stands(ada.click(KEEP), BIKE);
        assertEquals("tram bike -", answers(ada));
        ada.page().goBack();
        stands(ada, BIKE).page().goForward();
        stands(ada, BIKE);
        assertEquals("tram bike -", answers(ada));
    }

    @Test
    void anotherTabAndThePageBeforeCannotChangeIt() {
        Learner ada = starts(Look.DESKTOP);
        saves(ada, TRAM);
        Page page = ada.page();
        Learner tab = new Learner(page.context().newPage(), Look.DESKTOP);
        tab.page().navigate(page.url());
        stands(ada.click(KEEP), TRAM);
        sets(tab, BIKE)
                .sees("Not counted: your answer to “Early meeting”")
                .sees("You went on from this answer, perhaps in another window")
                .checksThePage();
        tab.click(KEEP).sees("Not counted");
        stands(tab.click("See the answer that counts"), TRAM);
        assertEquals("tram -", answers(ada));

        page.goBack();
        stands(ada, TRAM);
        assertEquals("tram -", answers(ada));
    }

    @Test
    void withoutALineOneStays() {
        Learner ada = starts(Look.DESKTOP.narrow());
        Page page = ada.page();
        saves(ada, TRAM);
        page.context().setOffline(true);
        ada.click(KEEP)
                .sees(
                        "This did not reach us, so you have not gone on. What was saved is safe; go on when the line is back.")
                .doesNotSee("kept on this device")
                .doesNotSee(NEXT)
                .checksThePage();
        sets(ada, BIKE)
                .click(KEEP)
                .sees("Offline: One answer is kept on this device")
                .doesNotSee(NEXT);
        assertEquals("tram", answers(ada));
        page.context().setOffline(false);
        ada.doesNotSee("kept on this device").sees("You can change it until you go on.");
        assertEquals("tram bike", answers(ada), "the answer came, and nobody went on unasked");
        stands(ada.click(KEEP), BIKE);
        assertEquals("tram bike -", answers(ada));
    }
}
