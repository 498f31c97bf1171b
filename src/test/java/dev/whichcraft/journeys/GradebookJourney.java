package dev.whichcraft.journeys;

import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Taking;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An instructor sets a quiz, and trusts the result: from making the team to a mark that is put right. */
@QuarkusTest
@NeedsKeycloak
class GradebookJourney {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    private Scenario first() {
        return (Scenario) library.course("tram-vs-bike")
                .orElseThrow()
                .quiz("speed")
                .orElseThrow()
                .questions()
                .get(0);
    }

    private static Learner signedIn(Look look, String name, String password, String path) {
        return new Learner(browser.page(look), look)
                .goes("/")
                .signsIn(name, password)
                .isAt("/")
                .goes(path);
    }

    private Learner begins(Look look, String name, String password, String code, String team) {
        Learner learner = signedIn(look, name, password, "/teams/joining");
        learner.page().getByLabel("The code that you were given").fill(code);
        learner.click("Join").isAt(team);
        learner.click("Speed").isAt(team + "/assignments/");
        learner.page().locator("button[value=speed]").click();
        return learner.isAt("/attempts/").sees("Ends at");
    }

    @Test
    void anInstructorMarksAndMendsAndALearnerSeesWhy() {
        // grace makes a team and assigns an exam of 20 minutes
        Learner grace = signedIn(Look.DESKTOP, "grace", "grace-grace", "/teams");
        grace.page().getByLabel("Name").fill("Journey of marks");
        grace.click("Make the team").isAt("/teams/");
        String team = grace.page().url().substring(Learner.HOME.length());
        grace.goes(team + "/invitations");
        String code = grace.page().locator(".code").innerText();
        grace.goes(team + "/assignments/new");
        grace.page().locator("[name=of]").selectOption("tram-vs-bike/speed");
        grace.click("Assign it").sees("Where everybody is");
        String assignment = grace.page().url().substring(Learner.HOME.length());

        // ada and linus join and begin; linus is given more time while he is in it
        Learner ada = begins(Look.DESKTOP, "ada", "ada-ada-ada", code, team);
        Learner linus = begins(Look.DESKTOP.narrow(), "linus", "linus-linus", code, team);
        grace.goes(assignment + "/extensions");
        grace.page().getByLabel("For whom").selectOption("Linus Learner");
        grace.page().getByLabel("Share of the time limit").selectOption("2.0");
        grace.page().getByLabel("Reason").fill("The line broke");
        grace.click("Give these terms").sees("2.0 times the time").doesNotSee("Nothing was saved");

        // ada picks what the key calls wrong, linus what it calls right
        String wrong = Taking.worst(first(), Stage.SCENARIO);
        ada.picks(wrong, "Certain").click("Save the answer").sees("Saved");
        handsIn(ada);
        linus.picks(Taking.best(first(), Stage.SCENARIO), "Certain")
                .click("Save the answer")
                .sees("Saved");
        handsIn(linus);

        // grace sees both, finds the question unclear, and accepts what ada picked
        grace.goes(team + "/gradebook").sees("1 of 4").sees("0 of 4").checksThePage();
        grace.goes(assignment + "/regrade");
        grace.page().getByLabel("1. " + first().title()).selectOption("accept SCENARIO " + wrong);
        grace.click("See what would change").sees("1 of 2 results change").checksThePage();
        grace.page().getByLabel("Why; every learner").fill("Both ways fit");
        grace.click("Correct and mark again").sees("1 result changed");
        grace.goes(team + "/gradebook").sees("Not passed, changed");
        grace.page().waitForDownload(() -> grace.click("As XLSX"));

        // ada is told on the page of the assignment, and reads why
        ada.goes(assignment).sees("Changed").click("see why").sees("corrected questions of this quiz: Both ways fit");
        ada.sees("Not passed yet: 25").sees("The result went from 0").checksThePage();
        Learner phone = new Learner(grace.page(), Look.DESKTOP.narrow());
        phone.page().setViewportSize(360, 800);
        phone.goes(team + "/gradebook").checksThePage();
    }

    private static void handsIn(Learner learner) {
        learner.click("Check and hand in").click("Hand in").sees("Not passed yet");
    }
}
