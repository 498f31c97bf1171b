package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every model is played: with keys alone, by touch on the narrowest phone, and without script. */
@QuarkusTest
class ModelsJourney {

    private static final int MOST = 60;

    /** What is too low to be hit with a finger, as HTML. */
    private static final String TOO_SMALL =
            """
            [...document.querySelectorAll(".model :is(button, select, input:not([type=hidden]), summary)")]
                .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 18)
                .map(target => target.outerHTML)""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    @All
    List<Model> models;

    @Test
    void withKeysAlone() {
        Learner learner = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        for (Model model : models) {
            Page page = learner.goes("/models/" + model.name()).checksThePage().page();
            page.locator("h1").evaluate("heading => { heading.tabIndex = -1; heading.focus(); }");
            reaches(page, ".predict [name=guess]");
            page.keyboard().press("Space");
            reaches(page, ".predict .button");
            page.keyboard().press("Enter");
            assertThat(result(page, model).locator(".picture").first()).isVisible();
            assertThat(says(page, model)).isFocused();
            learner.checksThePage();
            for (Field field : oneOfEachKind(model)) {
                learner.goes("/models/" + model.name() + "?guess=skip");
                page.locator("h1").evaluate("heading => { heading.tabIndex = -1; heading.focus(); }");
                moves(page, model, field);
            }
        }
    }

    /** Sets a field to its next value, without a pointer. */
    private static void moves(Page page, Model model, Field field) {
        String container = ".field:has([id=\"" + model.name() + "-" + field.name() + "-wrong\"]) ";
        if (field instanceof Slider) {
            reaches(page, container + "[type=range]");
            boolean last = (boolean) page.evaluate("document.activeElement.value === document.activeElement.max");
            page.keyboard().press(last ? "ArrowLeft" : "ArrowRight");
        } else {
            reaches(page, container + ":is(select, .words, [type=radio], [type=checkbox])");
            if (field instanceof Choice) {
                page.keyboard().press("ArrowDown");
            } else if (field instanceof Tick) {
                page.keyboard().press("Space");
            } else {
                page.keyboard().press("Control+A");
                page.keyboard().type("1 1 1 1");
            }
        }
        took(page, model, field);
    }

    /** Waits until the page shows what came of a field: another result, or why there is none. */
    private static void took(Page page, Model model, Field field) {
        Locator link = result(page, model).locator(".share a[href*=\"" + field.name() + "=\"]");
        Locator wrong = page.locator("#model-" + model.name() + " .wrong")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
        assertThat(link.or(wrong).first()).isVisible();
    }

    @Test
    void byTouchOnTheNarrowestPhoneInTheDark() {
        Look look = Look.DESKTOP.tiny().dark();
        Learner learner = new Learner(browser.touched(look), look);
        for (Model model : models) {
            Page page = learner.goes("/models/" + model.name()).page();
            page.locator(".predictions label").last().tap();
            page.locator(".predict .button").first().tap();
            assertThat(result(page, model).locator(".picture").first()).isVisible();
            learner.checksThePage();
            touches(page, model, fields(model).get(0));
            assertEquals(List.of(), page.evaluate(TOO_SMALL));
        }
    }

    private static void touches(Page page, Model model, Field field) {
        Locator container = page.locator(".field:has([id=\"" + model.name() + "-" + field.name() + "-wrong\"])");
        if (field instanceof Slider) {
            Locator range = container.locator("[type=range]");
            String before = container.locator(".number").inputValue();
            range.scrollIntoViewIfNeeded();
            var box = range.boundingBox();
            page.touchscreen().tap(box.x + box.width * 0.9, box.y + box.height / 2);
            assertThat(container.locator(".number")).not().hasValue(before);
        } else if (field instanceof Choice choice && choice.list()) {
            container.locator("select").selectOption(choice.options().get(1).value());
        } else if (field instanceof Tick) {
            container.locator("label").tap();
        } else if (!(field instanceof Choice)) {
            container.locator(".words").fill("1 1 1 1");
        } else {
            container.locator("label").nth(1).tap();
        }
        took(page, model, field);
    }

    @Test
    void withoutScript() {
        Look look = Look.DESKTOP.narrow().withoutScript();
        Learner learner = new Learner(browser.page(look), look);
        for (Model model : models) {
            Page page = learner.goes("/models/" + model.name()).page();
            page.locator(".predictions label").first().click();
            learner.click("Show me");
            assertThat(result(page, model).locator(".picture").first()).isVisible();
            page.waitForLoadState();
            learner.checksThePage();
            fields(model).stream()
                    .filter(Slider.class::isInstance)
                    .findFirst()
                    .ifPresent(slider -> isRefused(learner, model, slider));
            learner.goes("/models/" + model.name()).click("Skip the prediction");
            assertThat(result(page, model).locator(".picture").first()).isVisible();
        }
    }

    private static void isRefused(Learner learner, Model model, Field slider) {
        Locator number = learner.page().locator("#" + model.name() + "-" + slider.name());
        assertThat(learner.page().locator(".model [type=range]").first()).isHidden();
        number.fill("a lot");
        learner.click("Show the result").checksThePage();
        assertThat(number).hasValue("a lot");
        assertThat(learner.page().locator("#" + model.name() + "-" + slider.name() + "-wrong"))
                .containsText("Write a");
    }

    @Test
    void inALessonTheAnswerIsSwappedInItsPlace() {
        Learner learner = new Learner(browser.page(Look.DESKTOP), Look.DESKTOP);
        Page page = learner.goes("/lessons/docker-vs-vm/resource-utilization").page();
        Locator model = page.locator("#model-density");
        model.getByText("About ten times as many").click();
        model.locator(".predict .button").first().click();
        assertThat(model).containsText("You predicted about ten times as many containers; it is about twice as many");
        model.locator("#density-app").fill("4096");
        assertThat(model.locator("[role=status]")).containsText("62 containers or 57 Linux VMs fit");
        model.locator("#density-app").fill("none");
        assertThat(model.locator("#density-app-wrong")).containsText("Write a number from 16 to 65536");
        model.locator("#density-app").fill("32");
        assertThat(model.locator("#density-app-wrong")).isEmpty();
        assertThat(model.locator("[role=status]")).containsText("9.8 times");
        assertTrue(page.url().endsWith("/lessons/docker-vs-vm/resource-utilization"), page.url());
        learner.checksThePage();
    }

    @Test
    void theRaceIsPlayedWhereMotionIsWelcome() {
        Page page = browser.page(Look.DESKTOP);
        Learner learner = new Learner(page, Look.DESKTOP).goes("/models/boot?guess=skip");
        assertThat(page.locator("play-picture .picture")).isVisible();
        assertThat(page.locator("play-picture button")).hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        learner.goes("/models/boot?guess=skip").click("Play it");
        page.evaluate("document.getAnimations().forEach(one => { one.pause(); one.currentTime = 2500; })");
        assertEquals(
                "inset(0px 50% 0px 0px)",
                page.evaluate("getComputedStyle(document.querySelector('play-picture g')).clipPath"));
        page.evaluate("document.getAnimations().forEach(one => one.finish())");
        assertEquals("none", page.evaluate("getComputedStyle(document.querySelector('play-picture g')).clipPath"));
        page.locator("#boot-init").fill("100");
        assertThat(page.locator("#boot-result .share a")).hasAttribute("href", Pattern.compile(".*init=100.*"));
        assertThat(page.locator("play-picture button")).hasCount(1);
    }

    private static List<Field> fields(Model model) {
        return model.groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** The first field of each kind that the model has: those of a kind are made alike. */
    private static Collection<Field> oneOfEachKind(Model model) {
        return fields(model).stream()
                .collect(Collectors.toMap(
                        field -> field.getClass().getSimpleName() + (field instanceof Choice choice && choice.list()),
                        Function.identity(),
                        (first, other) -> first,
                        LinkedHashMap::new))
                .values();
    }

    private static Locator result(Page page, Model model) {
        return page.locator("#" + model.name() + "-result");
    }

    private static Locator says(Page page, Model model) {
        return page.locator("#" + model.name() + "-says");
    }

    private static void reaches(Page page, String selector) {
        for (int i = 0; i < MOST; i++) {
            if (Objects.equals(true, page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard never reached " + selector);
    }
}
