package dev.whichcraft.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LessonsTest {

    private static final String ARCHITECTURE = "/lessons/docker-vs-vm/architecture";

    @Inject
    Library library;

    @Inject
    Counting counting;

    @ParameterizedTest
    @ValueSource(strings = {"docker-vs-vm", "rest-vs-graphql"})
    void everyLessonReadsWithoutAnAccount(String id) {
        Course course = library.course(id).orElseThrow();
        for (Section section : course.sections()) {
            Html page = Visit.asVisitor()
                    .get("/lessons/" + id + "/" + section.slug())
                    .is(200);
            assertEquals(section.title(), page.h1());
            section.claims().forEach(claim -> assertTrue(page.has("[id=\"" + claim.id() + "\"]"), claim.id()));
            assertTrue(page.all(".closer section").size() >= 3, section.slug());
        }
    }

    @Test
    void bothSidesStandStatementByStatement() {
        Html page = Visit.asVisitor().get(ARCHITECTURE);
        List<String> order = page.all(".sides > .claim").stream()
                .limit(4)
                .map(claim -> claim.className())
                .toList();
        assertEquals(List.of("claim a", "claim b", "claim a", "claim b"), order);
    }

    @Test
    void diagramsAreDrawnAndTold() {
        Html page = Visit.asVisitor().get(ARCHITECTURE);
        assertEquals(2, page.all("svg.layers[role=img]").size());
        assertEquals(5, page.all("svg.layers.a rect").size());
        assertEquals(6, page.all("svg.layers.b rect").size());
        assertTrue(page.attribute("svg.layers.a", "aria-label")
                .contains("From top to bottom: Application 1 (part of the"));
    }

    @Test
    void itSaysHowLongItTakes() {
        assertTrue(Visit.asVisitor().get(ARCHITECTURE).text(".crumbs").matches(".*about \\d+ minutes to read"));
        assertEquals(
                10,
                Visit.asVisitor().get("/courses/docker-vs-vm").all(".sections .facts").stream()
                        .filter(facts -> facts.text().matches("about \\d+ minutes to read.*"))
                        .count());
    }

    @Test
    void allOfItIsInThePageButWhatFollowsACheckIsFolded() {
        Html page = Visit.asVisitor().get(ARCHITECTURE);
        assertTrue(page.has("div.stretch #check-1"));
        assertTrue(page.has("details.stretch:not([open]) [id=N1.12]"));
        assertEquals(3, page.all("form.check").size());
        assertTrue(page.text("#check-1").contains("not marked, and nobody keeps your answer"));
        assertFalse(page.has(".feedback"));
    }

    @Test
    void anAnswerTeachesAndUnfoldsTheNextParts() {
        Html page = Visit.asVisitor().get(ARCHITECTURE + "?a1=1");
        assertTrue(page.text("#check-1 .feedback.missed").startsWith("Not quite That would be two virtual machines."));
        assertEquals("1", page.attribute("#check-1 [aria-pressed=true]", "value"));
        assertEquals(2, page.all("details.stretch").size());
        assertFalse(page.has("#check-1 [name=seen]"));
        Html right = Visit.asVisitor().get(ARCHITECTURE + "?a1=2&seen=3");
        assertTrue(right.has("#check-1 .feedback.best") && !right.has("details.stretch"));
        assertEquals(List.of("2"), right.filled("#check-2").get("a1"));
    }

    @Test
    void whoHasReadItFindsNothingFolded() {
        Visit ada = Visit.asLearner("lesson-unfolded");
        assertTrue(ada.get(ARCHITECTURE).has("details.stretch"));
        ada.post(ARCHITECTURE + "/reading", Map.of()).is(303);
        assertFalse(ada.get(ARCHITECTURE).has("details.stretch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a1=9", "?a1=&seen=", "?a7=1", "?seen=%00", "?a1=x&a1=y"})
    void nonsenseInTheAddressIsNoAnswer(String query) {
        Html page = Visit.asVisitor().get(ARCHITECTURE + query).is(200);
        assertFalse(page.has(".feedback"));
        assertEquals(3, page.all("details.stretch").size());
    }

    @Test
    void aVisitorCostsNoStatementAndALearnerOne() {
        Visit ada = Visit.asLearner("lesson-count");
        ada.get(ARCHITECTURE).is(200);
        assertEquals(
                0,
                counting.during(() ->
                                Visit.asVisitor().get(ARCHITECTURE + "?a1=2").is(200))
                        .statements());
        assertEquals(
                1,
                counting.during(() -> ada.get(ARCHITECTURE + "?a1=2").is(200)).statements());
    }

    @Test
    void readingIsMarkedOnceAndLeadsOn() {
        Visit ada = Visit.asLearner("lesson-read");
        assertFalse(ada.get(ARCHITECTURE).text("#continue").contains("marked"));
        assertEquals(
                "/quizzes/docker-vs-vm/architecture",
                ada.post(ARCHITECTURE + "/reading", Map.of()).is(303).location());
        ada.post(ARCHITECTURE + "/reading", Map.of()).is(303);
        assertTrue(ada.get(ARCHITECTURE).text("#continue").contains("You marked this lesson as read"));
        assertTrue(ada.get("/courses/docker-vs-vm")
                .text(".sections li:first-child")
                .contains("Read"));
    }

    @Test
    void aVisitorWhoGoesOnSignsInAndComesBack() {
        Html toLogin =
                Visit.asVisitor().post(ARCHITECTURE + "/reading", Map.of()).is(303);
        assertEquals("/people/login?to=%2Flessons%2Fdocker-vs-vm%2Farchitecture%23continue", toLogin.location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lessons/docker-vs-vm/no-such", "/lessons/no-such/architecture", "/lessons/docker-vs-vm/%00"})
    void whatIsNotThereIsNotFound(String path) {
        Visit.asVisitor().get(path).is(404);
        Visit.asLearner("lesson-none").post(path + "/reading", Map.of()).is(404);
    }
}
