package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.testkit.Browser.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person at a browser, in the words of what they do. */
final class Learner {

    static final String HOME =
            "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);

    private final Page page;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    Learner(Page page, Look look) {
        this.page = page;
        this.look = look;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Learner goes(String path) {
        page.navigate(HOME + path);
        return this;
    }

    Learner signsIn(String name, String password) {
        click("Sign in");
        page.getByLabel("Username or email").fill(name);
        page.locator("#password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .click();
        return this;
    }

    Learner registers(String name, String password) {
        click("Sign in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#email").fill(name + "@example.org");
        page.locator("#firstName").fill("Ada");
        page.locator("#lastName").fill("Learner");
        page.locator("input[type=submit], button[type=submit]").first().click();
        return this;
    }

    /** Follows the link or presses the button of this name. */
    Learner click(String name) {
        Page.GetByRoleOptions exact = new Page.GetByRoleOptions().setName(name).setExact(true);
        Locator link = page.getByRole(AriaRole.LINK, exact);
        Locator button = page.getByRole(AriaRole.BUTTON, exact);
        link.or(button).first().click();
        return this;
    }

    Learner chooses(Option option, String confidence) {
        page.getByText(option.label(), new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .and(page.locator("label.option:not(.tried) span"))
                .click();
        page.getByText(confidence, new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Picks by what the form sends. */
    Learner picks(String id, String confidence) {
        page.locator(
                        "form.choose label.option",
                        new Page.LocatorOptions().setHas(page.locator("[value=\"" + id + "\"]")))
                .click();
        page.getByText(confidence, new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Gives the right answer and sends it: with keys alone, or where there is no script by the form's own fields. */
    Learner answers(Task task) {
        if (look.script()) {
            new Keyboard(page).answers(task, task.key());
            return this;
        }
        Fields.of(task.key()).values().forEach((name, values) -> values.forEach(value -> fills(name, value)));
        return click("Answer");
    }

    private void fills(String name, String value) {
        Locator field = page.locator("form.choose [name=\"" + name + "\"]");
        String type = field.first().getAttribute("type");
        if (type != null) {
            field.and(page.locator("[value=\"" + value + "\"]")).check();
        } else if (field.locator("option").count() > 0) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    Learner sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Learner doesNotSee(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    Learner isAt(String path) {
        page.waitForURL(url -> url.startsWith(HOME + path));
        return this;
    }

    /** Has the page checked for what keeps people out; only where script runs, since the check is one. */
    Learner checksThePage() {
        // before its styles are there, a page has any width
        page.waitForLoadState();
        if (look.script()) {
            // the other way opens a second page for each check, for the sake of frames, of which we have none
            List<String> violations = new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .map(rule -> page.url() + " " + rule.getId() + ": "
                                    + rule.getNodes().get(0).getHtml())
                            .toList();
            assertEquals(List.of(), violations);
        }
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertEquals(0, Math.max(0, ((Number) overflow).intValue()), page.url() + " is wider than the window");
        assertEquals(List.of(), complaints);
        return this;
    }

    static Option worst(Choice choice) {
        return choice.options().stream()
                .min(Comparator.comparingDouble(Option::credit))
                .orElseThrow();
    }
}
