package dev.whichcraft.journeys;

import com.microsoft.playwright.Page;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Task;
import java.util.ArrayList;
import java.util.List;

/** Somebody who answers with keys alone. */
record Keyboard(Page page) {

    private static final int MOST = 80;

    /** Fills in the form of a task and sends it. */
    void answers(Task task, Answered answer) {
        Fields fields = Fields.of(answer);
        // what was swapped in takes the focus once it has settled
        page.waitForCondition(
                () -> (boolean) page.evaluate("!document.querySelector('.htmx-swapping, .htmx-settling')"));
        page.locator("h1").focus();
        if (task instanceof Ordering ordering) {
            orders(ordering);
        } else {
            for (String stop = next(); !stop.equals("confidence"); stop = next()) {
                fills(stop, fields);
            }
        }
        reaches("input[name=confidence]");
        picks("confidence", fields.one("confidence"));
        reaches(".actions .button");
        page.keyboard().press("Enter");
    }

    /** Moves each item up to its place, first to last. */
    private void orders(Ordering task) {
        for (Item item : task.items()) {
            String up = "[aria-label=\"Move up: " + item.label() + "\"]";
            page.locator("h1").focus();
            reaches(up);
            for (int i = 0; i < task.items().size() && place(up) > task.items().indexOf(item); i++) {
                page.keyboard().press("Enter");
            }
        }
    }

    private int place(String button) {
        return (int) page.evaluate(
                "button => { const item = document.querySelector(button).closest('li');"
                        + " return [...item.parentElement.children].indexOf(item); }",
                button);
    }

    /** Goes on to the next field of the form, and tells its name. */
    private String next() {
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            String name = (String) page.evaluate("document.activeElement.closest('form.choose')"
                    + " ? document.activeElement.getAttribute('name') ?? '' : ''");
            if (!name.isEmpty()) {
                return name;
            }
        }
        throw new AssertionError("The keyboard reached no further field");
    }

    private void fills(String name, Fields fields) {
        switch ((String) page.evaluate("document.activeElement.type")) {
            case "radio" -> picks(name, fields.one(name));
            case "checkbox" -> {
                if (fields.all(name).contains(value())) {
                    page.keyboard().press("Space");
                }
            }
            case "select-one" -> {
                for (int i = 0; i < MOST && !value().equals(fields.one(name)); i++) {
                    page.keyboard().press("ArrowDown");
                }
            }
            default -> page.keyboard().insertText(fields.one(name));
        }
    }

    private void picks(String name, String wanted) {
        page.keyboard().press("Space");
        for (int i = 0; i < MOST && !value().equals(wanted); i++) {
            page.keyboard().press("ArrowDown");
        }
        String set = (String)
                page.evaluate("name => document.querySelector(`form.choose [name=\"${name}\"]:checked`).value", name);
        if (!set.equals(wanted)) {
            throw new AssertionError(name + " is " + set + ", wanted was " + wanted);
        }
    }

    private String value() {
        return (String) page.evaluate("document.activeElement.value");
    }

    private void reaches(String selector) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
            passed.add((String) page.evaluate("document.activeElement.tagName"));
        }
        throw new AssertionError("The keyboard never reached " + selector + ", only " + passed);
    }
}
