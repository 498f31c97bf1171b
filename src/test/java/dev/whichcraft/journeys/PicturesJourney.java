package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Page;
import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of dashboards are drawn from the tables beside them, in the colours of the page. */
@QuarkusTest
@NeedsKeycloak
class PicturesJourney {

    private static final String ITEMS = "/dashboards/items/tram-vs-bike/cost";
    private static final String PAGE = ITEMS + "?version=pictures";

    /** Where a picture has the fill of a class, from its upper left corner. */
    private static final String FIND =
            """
            ([figure, name]) => {
                const canvas = document.querySelector(figure + ' canvas');
                const probe = document.createElement('span');
                probe.className = name;
                document.body.append(probe);
                const [red, green, blue] = getComputedStyle(probe).fill.match(/[0-9]+/g).map(Number);
                const { width, height } = canvas;
                const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
                for (let i = 0; i < data.length; i += 4) {
                    if (data[i] === red && data[i + 1] === green && data[i + 2] === blue && data[i + 3] === 255) {
                        const share = canvas.clientWidth / width;
                        return [(i / 4 % width) * share, Math.floor(i / 4 / width) * share];
                    }
                }
                return null;
            }""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    @Inject
    Rows rows;

    @BeforeEach
    void attempts() {
        Quiz cost = library.course("tram-vs-bike")
                .flatMap(course -> course.quiz("cost"))
                .orElseThrow();
        WrongKey.of(rows, cost, "pictures", cost.text(), 1).taken(true, 40);
    }

    private static Learner grace(Look look) {
        Learner grace = new Learner(browser.page(look), look);
        return grace.goes("/").signsIn("grace", "grace-grace").isAt("/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyShowTheTablesAndLeadOn(boolean phoneInTheDark) {
        Look look = phoneInTheDark ? Look.DESKTOP.narrow().dark() : Look.DESKTOP;
        Learner grace = grace(look).goes(PAGE);
        Page page = grace.page();
        assertThat(page.locator(".drawn canvas")).hasCount(2);
        assertNotNull(find(page, "totals", "tone-a"));
        List<?> grave = find(page, "questions", "tone-due-soft");
        grace.checksThePage();
        page.locator("[data-chart=questions] canvas").scrollIntoViewIfNeeded();
        var box = page.locator("[data-chart=questions] canvas").boundingBox();
        double x = box.x + ((Number) grave.get(0)).doubleValue();
        double y = box.y + ((Number) grave.get(1)).doubleValue() + 4;
        page.mouse().move(x, y);
        assertThat(page.locator("[data-chart=questions] .drawn")).containsText("1. ");
        grace.checksThePage();
        page.mouse().click(x, y);
        grace.isAt(ITEMS + "/first-month");
    }

    @Test
    void theyFollowAChangeOfColours() {
        Page page = grace(Look.DESKTOP).goes(PAGE).page();
        assertThat(page.locator(".drawn canvas")).hasCount(2);
        assertNotNull(find(page, "totals", "tone-a"));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(Look.DESKTOP.dark().colours()));
        page.waitForCondition(() -> find(page, "totals", "tone-a") != null);
    }

    @Test
    void onlyPagesWithPicturesFetchThem() {
        Learner grace = grace(Look.DESKTOP).goes("/dashboards/items");
        assertEquals(0, fetched(grace.page()));
        grace.goes(PAGE);
        assertThat(grace.page().locator(".drawn canvas")).hasCount(2);
        assertEquals(1, fetched(grace.page()));
    }

    @Test
    void theTablesAreThereWithoutScript() {
        Look look = Look.DESKTOP.withoutScript();
        Page page = grace(look).goes(PAGE).page();
        assertThat(page.locator("[data-chart=questions]")).isHidden();
        page.locator("[data-chart=totals] summary").click();
        assertThat(page.locator("[data-chart=totals] tbody tr").first()).isVisible();
    }

    private static List<?> find(Page page, String chart, String colour) {
        return (List<?>) page.evaluate(FIND, List.of("[data-chart=" + chart + "]", colour));
    }

    /** How many times the page asked for what draws. */
    private static int fetched(Page page) {
        page.waitForLoadState();
        return (int) page.evaluate(
                "performance.getEntriesByType('resource').filter(e => e.name.includes('/charts-')).length");
    }
}
