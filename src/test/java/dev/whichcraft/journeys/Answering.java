package dev.whichcraft.journeys;

import com.microsoft.playwright.Locator;

/** Answering the first question on a page of an exam. */
final class Answering {

    private Answering() {}

    static Learner saves(Learner learner, String option) {
        return delivers(sets(learner, option));
    }

    /** Sends what is set, and waits until the server has shown it saved. */
    static Learner delivers(Learner learner) {
        learner.page()
                .waitForResponse(answer -> answer.ok() && answer.url().contains("?question="), () -> sends(learner));
        return learner.sees("✓ Saved");
    }

    static Learner sets(Learner learner, String option) {
        Locator form = learner.page().locator("form.choose").first();
        form.locator("label.option", new Locator.LocatorOptions().setHasText(option))
                .click();
        form.getByText("Fairly sure").click();
        return learner;
    }

    static Learner sends(Learner learner) {
        learner.page().locator("form.choose .button").first().click();
        return learner;
    }

    static String option(Learner learner) {
        return (String) learner.page()
                .locator("form.choose label.option:has(input:checked) span")
                .first()
                .innerText();
    }
}
