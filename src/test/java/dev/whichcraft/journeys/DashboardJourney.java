package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead finds who is behind and what misleads, takes the table along, and lets the team vote, discuss and vote again. */
@QuarkusTest
@NeedsKeycloak
class DashboardJourney {

    private static final String QUIZ = "isolation-and-security";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    @Test
    void fromTheDashboardToADiscussion() throws IOException {
        String name = "Journey " + Ids.next();
        Learner grace = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        grace.goes("/").signsIn("grace", "grace-grace").isAt("/");
        grace.goes("/teams").page().locator("#name").fill(name);
        grace.click("Make the team").click("Invitations");
        String code = grace.page().locator(".code").innerText();
        List<Visit> members = members(code);
        Course course = library.course("docker-vs-vm").orElseThrow();
        members.subList(0, 2).forEach(one -> Squad.takes(one, course, QUIZ, 3, false, Confidence.CERTAIN));
        members.subList(2, 5)
                .forEach(one ->
                        Taking.start(one, course, QUIZ).allBest().submit().is(303));

        grace.click("Dashboard").sees("The most widespread wrong idea in this week and the four before");
        assertThat(grace.page().locator("[data-chart=levels] canvas")).isVisible();
        grace.checksThePage();
        followsTheLastBar(grace);
        grace.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Change the rule"))
                .click();
        grace.page().getByLabel("in more sections they tried than").fill("0");
        grace.click("Set the rule").sees("2 of 5 are behind").click("Who is behind");
        List<String> behind = grace.page().locator(".behind tbody th").allInnerTexts();
        assertEquals(2, behind.size());
        downloadsWhatTheScreenShows(grace);
        grace.page()
                .locator(".matrix tbody td a[href*='/sections/" + QUIZ + "']")
                .first()
                .click();
        grace.sees("How the level moved").checksThePage();
        grace.page().goBack();
        grace.page().locator(".misconceptions tbody a").first().click();
        grace.sees("Who holds it").sees("Answers that showed it").checksThePage();
        assertEquals(
                behind.stream().sorted().toList(),
                grace.page().locator(".holders tbody th").allInnerTexts().stream()
                        .sorted()
                        .toList(),
                "those who are behind hold it");

        grace.page().goBack();
        grace.click("Agenda for the next session").sees("2 were sure and wrong").checksThePage();
        grace.click("Begin a session").sees("The vote is about to open").checksThePage();
        grace.page().setViewportSize(360, 800);
        grace.checksThePage().page().setViewportSize(1280, 800);
        vote(grace, code, members.subList(2, 5));
    }

    /** The picture leads where its table does: its last bar to the levels of this week. */
    private static void followsTheLastBar(Learner grace) {
        Page page = grace.page();
        Locator canvas = page.locator("[data-chart=levels] canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        // by the margins in charts/look.ts: the middle of the last of twelve weeks, a little above the axis
        page.mouse().click(box.x + box.width - 16 - (box.width - 80) / 24, box.y + box.height - 56 - 4);
        grace.sees("Levels as they stood at the end of the week of");
        page.goBack();
    }

    private static List<Visit> members(String code) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    Visit member = Visit.asLearner("journey-" + Ids.next());
                    member.post("/teams/joining", Map.of("code", code)).is(303);
                    return member;
                })
                .toList();
    }

    private static void downloadsWhatTheScreenShows(Learner grace) throws IOException {
        Page page = grace.page();
        Download file = page.waitForDownload(
                () -> page.locator(".files a[href*='matrix.csv']").click());
        List<String> lines =
                Files.readString(file.path()).replace("\uFEFF", "").lines().toList();
        List<String> screen = page.locator(".matrix tbody tr").all().stream()
                .map(row -> String.join(
                        ",",
                        row.locator("th, td").allInnerTexts().stream()
                                .map(text -> text.strip().contains(",") ? "\"" + text.strip() + "\"" : text.strip())
                                .toList()))
                .toList();
        assertEquals(screen, lines.subList(1, lines.size()));
    }

    /** Three browsers, and others without one: the counts are of five people, so they are shown. */
    private static void vote(Learner grace, String team, List<Visit> others) {
        Learner ada = joins("ada", "ada-ada-ada", team);
        Learner linus = joins("linus", "linus-linus", team);
        String code = grace.page().locator(".door .code").innerText();
        for (Learner voter : List.of(ada, linus)) {
            voter.goes("/dashboards/votes")
                    .page()
                    .getByLabel("The code on the screen")
                    .fill(code);
            voter.click("Go on").sees("The vote is about to open").checksThePage();
            grace.page().setViewportSize(360, 800);
            grace.checksThePage().page().setViewportSize(1280, 800);
        }
        grace.click("Open the vote").sees("0 votes so far");
        ada.sees("Which do you choose?").page().locator("label.option").first().click();
        ada.click("Vote").sees("Your vote is in");
        grace.sees("1 vote so far");
        linus.page().locator("label.option").nth(1).click();
        linus.click("Vote").sees("Your vote is in");
        String option = linus.page().locator("input[name=option]").first().inputValue();
        Map<String, String> ballot = Map.of("number", "1", "phase", "VOTING", "option", option);
        others.forEach(one -> one.post("/dashboards/votes/" + code, ballot).is(303));
        grace.sees("5 votes so far").click("Close the vote").sees("The vote is closed: 5 votes");
        ada.sees("Tell each other why").doesNotSee("First vote");
        grace.click("Show the vote").sees("First vote").checksThePage();
        linus.sees("First vote");
        assertThat(linus.page().locator(".votes tbody td").first()).hasText("4");
        grace.click("Vote again");
        ada.sees("Which do you choose now?")
                .page()
                .locator("label.option")
                .nth(1)
                .click();
        ada.click("Vote").sees("Your vote is in");
        grace.sees("1 vote so far")
                .click("Close and compare")
                .sees("After the discussion")
                .checksThePage();
        linus.sees("1 after the discussion");
        grace.click("End the session").sees("This session ended");
        ada.sees("This session ended. Thank you.");
    }

    private static Learner joins(String name, String password, String team) {
        Look phone = Look.DESKTOP.narrow();
        Learner learner = new Learner(browser.page(phone), phone);
        learner.goes("/").signsIn(name, password).isAt("/");
        learner.goes("/teams/joining").page().locator("#code").fill(team);
        return learner.click("Join");
    }
}
