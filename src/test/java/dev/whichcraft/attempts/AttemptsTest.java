package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttemptsTest {

    @Inject
    Library library;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @Test
    void startingTwiceFindsTheSameAttempt() {
        Visit ada = Visit.asLearner("start-twice");
        Taking first = Taking.start(ada, course, "architecture");
        assertEquals(first.path(), Taking.start(ada, course, "architecture").path());
        first.submit();
        assertNotEquals(first.path(), Taking.start(ada, course, "architecture").path());
    }

    @Test
    void theOrderIsOnesOwnAndTheSameOnEveryDevice() {
        Taking taking = Taking.start(Visit.asLearner("order"), course, "architecture");
        Scenario scenario = taking.first();
        List<String> desktop = options(taking.look(scenario));
        Html phone = Visit.asLearner("order").get(taking.path() + "?question=" + scenario.id());
        assertEquals(desktop, options(phone));
        assertEquals(scenario.choice().options().size(), desktop.size());
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstStopped() {
        Taking taking = Taking.start(Visit.asLearner("resume"), course, "architecture");
        for (Stage stage : taking.first().stages()) {
            taking.answer(taking.first(), stage, 1, Taking.best(taking.first(), stage))
                    .is(303);
        }
        Visit phone = Visit.asLearner("resume");
        assertEquals(
                taking.path(), phone.get("/quizzes/docker-vs-vm/architecture").attribute("main a.button", "href"));
        assertEquals(taking.scenarios().get(1).title(), phone.get(taking.path()).h1());
    }

    @Test
    void whatWasHandedInIsShownAsAResult() {
        Taking taking = Taking.start(Visit.asLearner("handed-in"), course, "architecture");
        taking.submit();
        assertEquals(
                taking.path() + "/review",
                Visit.asLearner("handed-in").get(taking.path()).is(303).location());
    }

    @Test
    void theLatestResultLowersTheLevel() {
        Visit ada = Visit.asLearner("lowers");
        Taking.start(ada, course, "architecture").allBest().submit().is(303);
        Html worse =
                ada.follow(Taking.start(ada, course, "architecture").submit().is(303));
        assertTrue(
                worse.text(".facts").contains("Down from proficient. Levels follow the latest result."),
                worse.text(".facts"));
    }

    @Test
    void aVisitorIsSentToSignIn() {
        Html start = Visit.asVisitor()
                .post("/attempts", Map.of("course", "docker-vs-vm", "quiz", "architecture"))
                .is(303);
        assertEquals("/people/login?to=%2Fquizzes%2Fdocker-vs-vm%2Farchitecture", start.location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/attempts/00000000-0000-7000-8000-000000000000",
                "/attempts/not-an-id",
                "/attempts/%F0%9F%9C%81",
                "/attempts/1%27%20or%20%271%27=%271"
            })
    void anAttemptThatIsNotThereIsNotFound(String path) {
        assertEquals(
                "There is nothing here",
                Visit.asLearner("nobody").get(path).is(404).h1());
    }

    @Test
    void aQuizThatIsNotThereIsNotFound() {
        Visit.asLearner("nobody")
                .post("/attempts", Map.of("course", "docker-vs-vm", "quiz", "no-such-quiz"))
                .is(404);
        Visit.asLearner("nobody").post("/attempts", Map.of()).is(404);
    }

    @Test
    void aQuestionThatIsNotInTheAttemptIsNotFound() {
        Taking taking = Taking.start(Visit.asLearner("other-question"), course, "architecture");
        Visit.asLearner("other-question")
                .get(taking.path() + "?question=three-percent-a-month")
                .is(404);
    }

    private static List<String> options(Html page) {
        List<Element> inputs = page.all("input[name=option]");
        assertTrue(!inputs.isEmpty());
        return inputs.stream().map(input -> input.attr("value")).toList();
    }
}
