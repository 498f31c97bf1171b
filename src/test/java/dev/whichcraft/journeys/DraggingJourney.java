package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody drags: layers of the stack with a mouse and with a finger, and things to put in order. */
@QuarkusTest
class DraggingJourney {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void layersFollowTheMouse() {
        Learner learner = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        Page page = learner.goes("/models/stack?guess=skip").page();
        drags(page, layer(page, "A hypervisor (type 1)"), column(page, "Below all of them"));
        assertThat(page.locator("[name=base][value=hypervisor]")).isChecked();
        assertThat(page.locator("#stack-kernel-a-wrong")).containsText("There is no host OS");
        drags(page, layer(page, "Guest kernel 2"), column(page, "Application B"));
        assertThat(page.locator("layer-board [role=status]")).hasText("Application B: Guest kernel 2");
        assertThat(page.locator("#stack-kernel-b-wrong")).isEmpty();
        drags(page, place(page, "Application B", "kernel-b"), column(page, "Application A"));
        drags(page, place(page, "Application B", "kernel-b"), column(page, "Application C"));
        assertThat(page.locator("#stack-says")).containsText("A bug in it reaches A, B, C");
        learner.checksThePage();
        assertThat(page.locator("#stack-result .share a"))
                .hasAttribute(
                        "href", "/models/stack?base=hypervisor&kernel-a=guest-2&kernel-b=guest-2&kernel-c=guest-2");
    }

    @Test
    void whatIsDroppedNowhereOrGivenUpChangesNothing() {
        Page page = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP)
                .goes("/models/stack?guess=skip")
                .page();
        Locator layer = layer(page, "Guest kernel 2");
        drags(page, layer, page.locator("h1"));
        drags(page, layer, place(page, "Below all of them", "base"));
        grabs(page, layer, column(page, "Application B"));
        assertThat(page.locator(".place.under")).hasCount(1);
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".ghost, .under, .dragged")).hasCount(0);
        assertThat(page.locator("#stack-kernel-b")).hasValue("host");
        assertThat(page.locator("layer-board [role=status]")).isEmpty();
    }

    @Test
    void theBoardFollowsTheForm() {
        Page page = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP)
                .goes("/models/stack?guess=skip&engine=between")
                .page();
        assertThat(place(page, "Engine", "engine")).hasText("Between containers and kernel");
        page.locator("#stack-kernel-c").selectOption("own");
        assertThat(place(page, "Application C", "kernel-c")).hasText("User-space kernel of its own");
    }

    @Test
    void layersFollowAFinger() {
        Look look = Look.DESKTOP.tiny().dark();
        Page page = browser.touched(look);
        new Learner(page, look).goes("/models/stack?guess=skip");
        Locator layer = layer(page, "User-space kernel of its own");
        layer.scrollIntoViewIfNeeded();
        int scrolled = (int) page.evaluate("Math.round(scrollY)");
        CDPSession finger = page.context().newCDPSession(page);
        BoundingBox from = layer.boundingBox();
        BoundingBox to = column(page, "Application A").boundingBox();
        touches(finger, "touchStart", from);
        touches(finger, "touchMove", between(from, to));
        touches(finger, "touchMove", to);
        assertThat(page.locator(".place.under")).hasCount(1);
        assertEquals(scrolled, page.evaluate("Math.round(scrollY)"), "the page stays while something is dragged");
        touches(finger, "touchEnd", null);
        assertThat(page.locator("#stack-kernel-a")).hasValue("own");
        assertThat(page.locator("#stack-says")).containsText("User-space kernel of A");
    }

    @Test
    void thingsToPutInOrderFollowTheMouse() {
        Page page = browser.page(Look.DESKTOP);
        page.setExtraHTTPHeaders(Map.of("X-Test-Person", "dragging-" + Ids.next() + ":learner"));
        Learner ada = new Learner(page, Look.DESKTOP).goes("/quizzes/docker-vs-vm/resource-utilization");
        page.locator("main .button").first().click();
        ada.isAt("/attempts/").goes(URI.create(page.url()).getPath() + "?question=where-the-ratio-is-largest");
        Locator items = page.locator(".order li label");
        String first = items.first().innerText();
        grabs(page, items.first(), items.last());
        BoundingBox last = items.last().boundingBox();
        page.mouse().move(last.x + 5, last.y + last.height - 4);
        page.mouse().up();
        assertThat(items.last()).hasText(first);
        assertThat(page.locator(".order select").last()).hasValue("4");
        assertThat(page.locator(".order .dragged")).hasCount(0);
    }

    private static Locator layer(Page page, String name) {
        return page.locator(".heap .layer").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator column(Page page, String name) {
        return page.locator(".board .column").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator place(Page page, String column, String field) {
        return column(page, column).locator("[data-name=" + field + "]");
    }

    private static void drags(Page page, Locator what, Locator where) {
        grabs(page, what, where);
        page.mouse().up();
    }

    private static void grabs(Page page, Locator what, Locator where) {
        what.hover();
        page.mouse().down();
        BoundingBox to = where.boundingBox();
        page.mouse()
                .move(
                        to.x + to.width / 2,
                        to.y + to.height / 2,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    }

    private static BoundingBox between(BoundingBox one, BoundingBox other) {
        BoundingBox box = new BoundingBox();
        box.x = (one.x + other.x) / 2;
        box.y = (one.y + other.y) / 2;
        return box;
    }

    private static void touches(CDPSession finger, String type, BoundingBox box) {
        JsonArray points = new JsonArray();
        if (box != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", box.x + box.width / 2);
            point.addProperty("y", box.y + box.height / 2);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
