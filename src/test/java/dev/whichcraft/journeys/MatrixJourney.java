package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Squad;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of a team with the keyboard alone, on a phone, and on paper. */
@QuarkusTest
class MatrixJourney {

    /** An A4 sheet on its side, at 96 points an inch and with usual margins. */
    private static final int PAPER = 1040;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    /** Opens the dashboard of a new team of three, of whom one answered something. */
    private Page lead(String name, Look look) {
        Squad squad = Squad.of(name, 2);
        Squad.takes(
                squad.members().get(1),
                library.course("docker-vs-vm").orElseThrow(),
                "architecture",
                3,
                false,
                Confidence.CERTAIN);
        Page page = browser.page(look);
        page.context().setExtraHTTPHeaders(Map.of("X-Test-Person", name + "-grace:instructor"));
        page.navigate(Learner.HOME + squad.dashboard("?course=docker-vs-vm"));
        assertThat(page.locator(".matrix tbody tr")).hasCount(3);
        return page;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')");
    }

    @Test
    void theKeyboardCrossesItInOneStop() {
        Page page = lead("matrix-keys", Look.DESKTOP);
        page.locator(".matrix thead a").first().focus();
        assertThat(page.locator(".hint")).isVisible();
        page.keyboard().press("ArrowDown");
        assertEquals("matrix-keys-ada", focused(page));
        page.keyboard().press("ArrowRight");
        assertEquals("New", focused(page), "the state has no link, so the first section is next");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertEquals("Attempted", focused(page));
        page.keyboard().press("ArrowDown");
        assertEquals("Attempted", focused(page), "there is nothing below");
        assertEquals(1, page.locator(".matrix a[tabindex='0']").count());
        page.keyboard().press("Tab");
        assertTrue((boolean) page.evaluate("!document.activeElement.closest('.matrix')"), "one more press leaves it");
        page.keyboard().press("Shift+Tab");
        assertEquals("Attempted", focused(page), "and comes back to where one was");
        page.keyboard().press("Enter");
        page.waitForURL("**/sections/architecture?**");
    }

    @Test
    void aPhoneSortsByAList() {
        Page page = lead("matrix-phone", Look.DESKTOP.narrow());
        page.getByLabel("Sorted by").selectOption("architecture");
        page.locator(".filters button").first().click();
        assertThat(page.locator(".matrix tbody th").last()).hasText("matrix-phone-m2");
        page.getByLabel("Sorted by").focus();
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
            assertTrue((boolean) page.evaluate("!document.activeElement.closest('thead')"), "nobody sees the head");
        }
    }

    @Test
    void paperHoldsAllOfIt() {
        Page page = lead("matrix-paper", Look.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, 800);
        Locator matrix = page.locator(".matrix");
        assertEquals(true, matrix.evaluate("e => e.scrollWidth <= e.clientWidth"), "no column is cut off");
        assertThat(page.locator(".sections tbody tr").first()).isVisible();
        assertThat(page.locator(".filters").first()).isHidden();
        assertThat(page.getByText("Send it to me")).isHidden();
        assertThat(page.getByText("Change the rule")).isHidden();
    }
}
