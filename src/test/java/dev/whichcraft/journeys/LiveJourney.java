package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Grace watches an exam and gives ada more time while she is in it. Both are in the team by their groups. */
@QuarkusTest
@NeedsKeycloak
class LiveJourney {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private static String assigned() {
        Crew crew = Crew.of("live-journey");
        Visit admin = Visit.asAdmin("live-journey-admin");
        for (Map.Entry<String, String> rule :
                Map.of("/demo/coaches", "LEAD", "/demo/riders", "MEMBER").entrySet()) {
            Map<String, String> form = Map.of("group", rule.getKey(), "team", crew.id(), "role", rule.getValue());
            admin.post("/teams/groups", form).is(303);
        }
        return crew.assign(Map.of());
    }

    @Test
    void graceSeesAdaComeInAndGivesHerMoreTime() {
        String assignment = assigned();
        Learner grace = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        grace.goes("/").signsIn("grace", "grace-grace").isAt("/").goes(assignment + "/live");
        grace.sees("Live: it follows by itself.").sees("0 are in it").checksThePage();

        Learner ada = new Learner(browser.page(Look.DESKTOP.narrow()), Look.DESKTOP.narrow());
        ada.goes("/").signsIn("ada", "ada-ada-ada").isAt("/").goes(assignment).sees("What to do");
        Page page = ada.page();
        page.locator("button[name=quiz]").click();
        ada.isAt("/attempts/");
        page.clock().install();
        assertThat(grace.page().locator(".live")).containsText("1 is in it", SOON);
        Scenario first = (Scenario) library.course("tram-vs-bike")
                .orElseThrow()
                .quiz("speed")
                .orElseThrow()
                .questions()
                .get(0);
        ada.goes(URI.create(page.url()).getPath() + "?question=" + first.id())
                .chooses(first.choice().best(), "Certain")
                .click("Save the answer");
        ada.sees("Saved");
        assertThat(grace.page().locator(".live [data-head=Answered]").first()).containsText("1 of 2", SOON);

        grace.page().getByLabel("Reason").fill("The fire alarm");
        grace.click("Give more time").sees("Live: it follows by itself.");
        page.waitForResponse("**/presence", () -> page.clock().runFor("00:21"));
        page.clock().runFor("00:01");
        assertThat(page.locator("exam-timer .more")).containsText("You were given 10 minutes more.", SOON);
        assertThat(page.locator("exam-timer .count")).hasText(Pattern.compile("^2[4-9]:\\d\\d left$"));
        ada.checksThePage();
        grace.checksThePage().goes("/");
    }
}
