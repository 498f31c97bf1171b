package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to an answer when the session ends, the line breaks or only keys are at hand. */
@QuarkusTest
@NeedsKeycloak
class NothingLostJourney {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private Scenario first(String section) {
        return (Scenario) library.course("docker-vs-vm")
                .orElseThrow()
                .quiz(section)
                .orElseThrow()
                .questions()
                .get(0);
    }

    private Learner starts(Look look, String section) {
        Learner grace = new Learner(browser.page(look), look);
        grace.goes("/quizzes/docker-vs-vm/" + section).signsIn("grace", "grace-grace");
        grace.isAt("/quizzes/docker-vs-vm/" + section).click("Start").isAt("/attempts/");
        return grace;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerOutlivesTheSession(boolean script) {
        String section = script ? "performance" : "scalability";
        Learner grace = starts(script ? Look.DESKTOP : Look.DESKTOP.withoutScript(), section);
        Option best = first(section).choice().best();
        grace.chooses(best, "Certain");
        List<Cookie> kept = grace.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("csrf-token"))
                .toList();
        grace.page().context().clearCookies();
        grace.page().context().addCookies(kept);
        grace.click("Answer");
        grace.page().getByLabel("Username or email").fill("grace");
        grace.page().locator("#password").fill("grace-grace");
        grace.page().locator("#kc-login").click();
        grace.isAt("/attempts/").sees("This answer is not saved yet").checksThePage();
        assertThat(grace.page().locator("input[name=option]:checked")).hasValue(best.id());
        assertThat(grace.page().locator("input[name=confidence]:checked")).hasValue("certain");
        grace.click("Answer").sees("Best choice");
    }

    @Test
    void anotherQuestionOutlivesTheSession() {
        Learner grace = starts(Look.DESKTOP, "startup-time");
        String second = grace.page().locator(".map a").nth(1).getAttribute("href");
        grace.page().context().clearCookies();
        grace.page().locator(".map a").nth(1).click();
        grace.page().getByLabel("Username or email").fill("grace");
        grace.page().locator("#password").fill("grace-grace");
        grace.page().locator("#kc-login").click();
        grace.isAt(second);
    }

    @Test
    void anAnswerOutlivesABrokenLine() {
        Learner grace = starts(Look.DESKTOP, "use-cases");
        Option best = first("use-cases").choice().best();
        grace.chooses(best, "Certain");
        grace.page().context().setOffline(true);
        grace.click("Answer").sees("Offline: One answer is kept on this device");
        assertThat(grace.page().locator("input[name=option]:checked")).hasValue(best.id());
        grace.page().context().setOffline(false);
        grace.sees("Best choice").doesNotSee("Offline:");
    }

    @Test
    void anAnswerOutlivesAReloadAndAClosedTabWithoutALine() {
        Learner grace = starts(Look.DESKTOP, "management-and-orchestration");
        Page page = grace.page();
        String attempt = page.url();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        grace.chooses(first("management-and-orchestration").choice().best(), "Certain");
        page.context().setOffline(true);
        grace.click("Answer").sees("Offline: One answer is kept on this device");
        page.reload();
        grace.sees("Offline: One answer is kept on this device").doesNotSee("Best choice");
        Page other = page.context().newPage();
        page.close();
        page = other;
        page.context().setOffline(false);
        page.navigate(attempt);
        assertThat(page.locator("main")).containsText("Best choice");
        assertThat(page.locator(".kept-here")).hasCount(0);
    }

    @Test
    void keysAreEnough() {
        Learner grace = starts(Look.DESKTOP, "storage-and-networking");
        Page page = grace.page();
        page.locator("h1").focus();
        press(page, "Tab", "input[name=option]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        press(page, "Tab", "input[name=confidence]");
        page.keyboard().press("Space");
        press(page, "Tab", "button.button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answered")).isFocused();
    }

    private static void press(Page page, String key, String until) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press(key);
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", until)) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reached " + until);
    }

    @Test
    void aFirstVisitToALessonIsLight() {
        Page page = browser.page(Look.DESKTOP);
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate(Learner.HOME + "/lessons/docker-vs-vm/architecture");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int first = bytes(responses);
        responses.clear();
        page.navigate(Learner.HOME + "/lessons/docker-vs-vm/startup-time");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int second = responses.stream()
                .filter(response -> response.request().resourceType().equals("document"))
                .mapToInt(NothingLostJourney::bytes)
                .sum();
        assertTrue(first <= 150_000, "a first visit transfers " + first + " bytes");
        assertTrue(second <= 15_000, "a later page transfers " + second + " bytes");
        assertEquals("Startup time", page.locator("h1").innerText());
    }

    private static int bytes(List<Response> responses) {
        return responses.stream().mapToInt(NothingLostJourney::bytes).sum();
    }

    private static int bytes(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
