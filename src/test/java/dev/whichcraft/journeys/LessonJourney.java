package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.whichcraft.domain.content.Check;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor reads a lesson and its checks, with the mouse, with keys alone, without script and on paper. */
@QuarkusTest
class LessonJourney {

    private static final String ARCHITECTURE = "/lessons/docker-vs-vm/architecture";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    @Test
    void withKeysAlone() {
        Learner visitor = visitor(Look.DESKTOP).goes(ARCHITECTURE).checksThePage();
        Page page = visitor.page();
        page.locator("#check-1 .answer").nth(0).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#check-1 .feedback.missed")).isFocused();
        assertThat(page.locator("#stretch-2 h2").first()).isVisible();
        visitor.sees("Not quite").checksThePage();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Space");
        assertThat(page.locator("#check-1 .feedback.best")).isFocused();
        page.locator("#check-2 [name=seen]").press("Enter");
        assertThat(page.locator("#stretch-3 h2").first()).isFocused();
        assertTrue(page.url().endsWith("?a1=2&seen=2#stretch-3"), page.url());
        page.reload();
        assertThat(page.locator("#stretch-3 h2").first()).isVisible();
        assertThat(page.locator("#check-1 .feedback.best")).isVisible();
        page.goBack();
        assertEquals("about:blank", page.url());
    }

    @Test
    void everyLessonOnAPhoneInTheDarkWithoutScript() {
        Look look = Look.DESKTOP.dark().narrow().withoutScript();
        Course course = library.course("docker-vs-vm").orElseThrow();
        for (Section section : course.sections()) {
            Learner visitor = visitor(look)
                    .goes("/lessons/docker-vs-vm/" + section.slug())
                    .checksThePage();
            int number = 0;
            for (Check check : section.lesson().checks()) {
                Locator form = visitor.page().locator("#check-" + ++number);
                form.locator(".answer").nth(check.answers().size() - 1).click();
                assertThat(form.locator(".feedback")).isVisible();
            }
            assertThat(visitor.page().locator("details.stretch")).hasCount(0);
            visitor.checksThePage();
        }
    }

    @Test
    void aLinkIntoAFoldedPartOpensIt() {
        for (Look look : new Look[] {Look.DESKTOP, Look.DESKTOP.withoutScript()}) {
            Page page = visitor(look).goes(ARCHITECTURE + "#N1.12").page();
            assertThat(page.locator("[id='N1.12'] h2")).isInViewport();
        }
    }

    @Test
    void onPaperNothingIsFolded() {
        Page page = visitor(Look.DESKTOP.withoutScript()).goes(ARCHITECTURE).page();
        Locator last = page.locator("#in-short li").first();
        assertThat(last).not().isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(last.boundingBox().height > 0);
        assertThat(page.locator(".top")).not().isVisible();
    }

    private static Learner visitor(Look look) {
        return new Learner(browser.page(look), look);
    }
}
