package dev.whichcraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.whichcraft.devservices.NeedsKeycloak;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Browser;
import dev.whichcraft.testkit.Browser.Look;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Words;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody comes, reads the first lesson, answers its scenarios, and finds everything on another browser. */
@QuarkusTest
@NeedsKeycloak
class FirstSectionJourney {

    private static final double THIRD = 1.0 / 3;

    private static final Map<Stage, String> HEADS =
            Map.of(Stage.PROOF, "Prove it", Stage.TWIST, "Now one thing changes", Stage.FLIP, "Flip it");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    Library library;

    @Test
    void aNewLearnerAtADesk() {
        String name = "ada-" + Ids.next();
        Look look = Look.DESKTOP;
        Learner ada = new Learner(browser.page(look), look);
        ada.goes("/").checksThePage().registers(name, "correct horse battery");
        ada.isAt("/").sees("What to do next").checksThePage();
        learnsTheFirstSection(ada);
        Learner elsewhere =
                new Learner(browser.page(look.narrow().dark()), look.narrow().dark());
        findsEverything(elsewhere, name, "correct horse battery");
    }

    @Test
    void inTheDarkOnAPhone() {
        Look look = Look.DESKTOP.dark().narrow();
        Learner linus = new Learner(browser.page(look), look);
        linus.goes("/").checksThePage().signsIn("linus", "linus-linus");
        linus.isAt("/").checksThePage();
        learnsTheFirstSection(linus);
        findsEverything(new Learner(browser.page(Look.DESKTOP), Look.DESKTOP), "linus", "linus-linus");
    }

    @Test
    void withoutScript() {
        Look look = Look.DESKTOP.withoutScript();
        Learner ada = new Learner(browser.page(look), look);
        ada.goes("/").checksThePage().signsIn("ada", "ada-ada-ada");
        ada.isAt("/").checksThePage();
        learnsTheFirstSection(ada);
        findsEverything(new Learner(browser.page(look), look), "ada", "ada-ada-ada");
    }

    private void learnsTheFirstSection(Learner learner) {
        Course course = library.course("docker-vs-vm").orElseThrow();
        Quiz quiz = course.quiz("architecture").orElseThrow();

        learner.click("Courses").checksThePage().click(course.title()).checksThePage();
        learner.click("Architecture").isAt("/lessons/docker-vs-vm/architecture").checksThePage();
        learner.click("Continue to the scenarios")
                .isAt("/quizzes/docker-vs-vm/architecture")
                .checksThePage();
        learner.click("Start").isAt("/attempts/").checksThePage();

        for (Question question : quiz.questions()) {
            assertThat(learner.page().locator("h1")).hasText(question.title());
            if (question instanceof Scenario scenario) {
                chooses(learner, scenario, question == quiz.questions().get(0));
            } else {
                learner.answers(question.task(Stage.SCENARIO).orElseThrow()).sees("All right");
            }
            boolean last = question == quiz.questions().get(quiz.questions().size() - 1);
            learner.click(last ? "Finish" : "Next question");
        }
        learner.sees("All 9 questions are answered").checksThePage().click("Finish and see the result");
        learner.sees("Passed: " + share(quiz)).sees("Proficient").checksThePage();
        learner.click("Progress")
                .sees("1 of 10 lessons read; proficient or better in 1")
                .checksThePage();
        learner.click("Sign out");
        learner.goes("/").sees("Learn to choose");
        // the session at the login server ended as well: it asks again who it is
        learner.click("Sign in");
        assertThat(learner.page().getByLabel("Username or email")).isVisible();
    }

    private static int most(Quiz quiz) {
        return quiz.questions().stream()
                .mapToInt(question -> question.stages().size())
                .sum();
    }

    /** All but the third that the one wrong try costs. */
    private static String share(Quiz quiz) {
        return Words.percent(1 - THIRD / most(quiz));
    }

    private static void chooses(Learner learner, Scenario scenario, boolean wrongFirst) {
        if (wrongFirst) {
            isWrongOnceAndReadsWhy(learner, scenario);
        }
        learner.chooses(scenario.choice().best(), "Fairly sure").click(wrongFirst ? "Answer again" : "Answer");
        for (Stage stage : scenario.stages().subList(1, scenario.stages().size())) {
            learner.sees(HEADS.get(stage)).checksThePage();
            learner.picks(Taking.best(scenario, stage), "Certain").click("Answer");
        }
    }

    private static void isWrongOnceAndReadsWhy(Learner learner, Scenario scenario) {
        learner.chooses(Learner.worst(scenario.choice()), "Just a guess").click("Answer");
        learner.sees("Not a fit here. One more try");
        String because = Learner.worst(scenario.choice()).because();
        learner.sees(because.substring(0, Math.min(30, because.length())));
        if (scenario.proof().isEmpty()) {
            learner.sees("What decides");
        }
        learner.sees("Saved").doesNotSee("Now one thing changes").checksThePage();
    }

    private void findsEverything(Learner learner, String name, String password) {
        Quiz quiz = library.course("docker-vs-vm")
                .orElseThrow()
                .quiz("architecture")
                .orElseThrow();
        learner.goes("/progress");
        learner.page().getByLabel("Username or email").fill(name);
        learner.page().locator("#password").fill(password);
        learner.page().locator("#kc-login").click();
        learner.isAt("/progress").sees("Proficient").sees(share(quiz)).checksThePage();
        learner.goes("/").sees("Read Startup time").checksThePage();
        learner.goes("/quizzes/docker-vs-vm/architecture")
                .sees(Words.points(most(quiz) - THIRD) + " of " + most(quiz) + " points")
                .click(share(quiz));
        learner.sees("Question by question").checksThePage();
    }
}
