package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEmptyOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A vote is followed while the line breaks, people are removed, the session ends, and the lead is about to press. */
@QuarkusTest
class VoteJourney {

    private static final String EVENTS = "**/events";
    private static final String BROKEN = "The line is broken; trying again.";

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);
    private static final IsEmptyOptions AT_LAST = new IsEmptyOptions().setTimeout(40_000);

    @RegisterExtension
    static final Browser browser = new Browser();

    private Squad squad;
    private String session;
    private String votes;

    @BeforeEach
    void begin() {
        squad = Squad.of("vote" + Ids.next(), 1);
        List<String> topics = List.of("speed/early-meeting", "speed/night-shift");
        session = squad.crew()
                .lead()
                .post(squad.dashboard("/agenda"), Map.of("course", "tram-vs-bike", "topic", topics))
                .is(303)
                .location();
        votes = "/dashboards/votes/" + squad.crew().lead().get(session).text(".door .code");
    }

    /** A page of somebody of the team, before it goes anywhere. */
    private Page as(String person, Look look) {
        Page page = browser.page(look);
        page.setExtraHTTPHeaders(Map.of("X-Test-Person", squad.crew().name() + "-" + person));
        return page;
    }

    private Learner phone(Page page) {
        return new Learner(page, Look.DESKTOP.narrow()).goes(votes).sees("The vote is about to open");
    }

    private void move(String from, String to) {
        squad.crew()
                .lead()
                .post(session + "/phase", Map.of("number", "1", "from", from, "to", to))
                .is(303);
    }

    private void vote(Visit visit) {
        visit.post(votes, Map.of("number", "1", "phase", "VOTING", "option", "bike"))
                .is(303);
    }

    @Test
    void aBrokenLineIsToldAndTriedAgain() {
        Page page = as("ada:learner", Look.DESKTOP.narrow());
        // as while the program starts anew: for a browser this is the end of the line
        page.route(EVENTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        Learner ada = phone(page).sees(BROKEN);
        Locator again = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again"));
        assertThat(again).hasAttribute("href", votes);
        ada.checksThePage();
        move("WAITING", "VOTING");
        assertThat(page.locator("main")).containsText("Which do you choose?", SOON);
        ada.sees(BROKEN);
        page.unroute(EVENTS);
        assertThat(page.locator("main .line")).isEmpty(AT_LAST);
        move("VOTING", "DISCUSSING");
        ada.sees("Tell each other why").checksThePage();
        assertThat(again).isHidden();
    }

    @Test
    void whoeverWasRemovedIsToldSo() {
        Page page = as("ada:learner", Look.DESKTOP.narrow());
        Learner ada = phone(page);
        // the line is open, as the vote has been followed
        move("WAITING", "VOTING");
        ada.sees("Which do you choose?");
        List<Integer> answers = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().endsWith(votes)) {
                answers.add(response.status());
            }
        });
        squad.crew()
                .lead()
                .post(squad.crew().path("/members/" + squad.crew().idOf("ada") + "/departure"), Map.of())
                .is(303);
        move("VOTING", "DISCUSSING");
        assertThat(page.locator("live-vote")).hasCount(0);
        assertEquals(List.of(404, 404), answers, "asked once by the script, and once by the browser");
    }

    @Test
    void whoeverIsSignedOutIsSentToSignIn() {
        Page page = as("ada:learner", Look.DESKTOP.narrow());
        phone(page);
        page.setExtraHTTPHeaders(Map.of());
        page.waitForRequest(
                request -> request.isNavigationRequest() && request.url().endsWith(votes),
                () -> move("WAITING", "VOTING"));
    }

    @Test
    void aPageThatCannotBeReadIsTriedAgain() {
        Page page = as("ada:learner", Look.DESKTOP.narrow());
        Learner ada = phone(page);
        page.route("**" + votes, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        move("WAITING", "VOTING");
        ada.sees(BROKEN).sees("about to open");
        page.unroute("**" + votes);
        assertThat(page.locator("main")).containsText("Which do you choose?", SOON);
        ada.doesNotSee(BROKEN);
    }

    @Test
    void theLineIsCutAtTheEndOfTheSession() {
        Page page = as("ada:learner", Look.DESKTOP.narrow());
        List<String> cut = new ArrayList<>();
        page.onRequestFailed(request -> cut.add(request.url()));
        Learner ada = phone(page);
        squad.crew().lead().post(session + "/end", Map.of()).is(303);
        ada.sees("This session ended. Thank you.");
        page.waitForCondition(() -> cut.contains(Learner.HOME + votes + "/events"));
        ada.doesNotSee(BROKEN);
    }

    @Test
    void aVoteLeavesTheButtonThatIsAboutToBePressed() {
        move("WAITING", "VOTING");
        Page page = as("grace:instructor", Look.DESKTOP);
        Learner grace = new Learner(page, Look.DESKTOP).goes(session).sees("0 votes so far");
        Locator close = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the vote"));
        close.focus();
        vote(squad.crew().member());
        grace.sees("1 vote so far");
        assertThat(close).isFocused();
        BoundingBox box = close.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        vote(squad.members().get(0));
        grace.sees("2 votes so far");
        page.mouse().up();
        grace.sees("The vote is closed: 2 votes");
    }

    @Test
    void focusIsPutBackWhereThePageIsAnother() {
        Page page = as("grace:instructor", Look.DESKTOP);
        Learner grace = new Learner(page, Look.DESKTOP).goes(session).sees("about to open");
        Locator next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next scenario"));
        next.focus();
        move("WAITING", "VOTING");
        grace.sees("0 votes so far");
        assertThat(next).isFocused();
        Locator close = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the vote"));
        close.focus();
        move("VOTING", "DISCUSSING");
        grace.sees("The vote is closed");
        assertThat(page.locator("live-vote")).isFocused();
    }
}
