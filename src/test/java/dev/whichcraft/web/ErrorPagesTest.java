package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Log;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/courses/docker-vs-vm/nowhere",
                "/lessons",
                "/attempts/x/y/z",
                "/%E2%80%AE",
                "/static/bundle/nothing.js",
                "/quizzes/docker-vs-vm/nothing",
                "/quizzes/%3Cscript%3E/x"
            })
    void anUnknownAddressIsAPageThatHelps(String path) {
        List<String> troubles = Log.troublesDuring(() -> {
            Html page = Visit.asVisitor().get(path).is(404);
            assertEquals("There is nothing here", page.h1(), page.text());
            assertEquals("/", page.attribute("main a.button", "href"));
        });
        assertEquals(List.of(), troubles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses/%00",
                "/teams/calendar/%00.ics",
                "/teams/joining/%00",
                "/attempts/a%00b",
                "/dashboards/votes/%00"
            })
    void aPathWithANulLeadsNowhere(String path) {
        for (Visit visit : List.of(Visit.asVisitor(), Visit.asLearner("errors-nul"))) {
            List<String> troubles = Log.troublesDuring(() -> {
                Html page = visit.get(path).is(404);
                assertEquals("There is nothing here", page.h1(), page.text());
            });
            assertEquals(List.of(), troubles);
        }
    }

    @ParameterizedTest
    @CsvSource({"/practice?answered=docker-vs-vm/%00, 404", "/courses?%00=x, 200", "/progress?since=%00, 200"})
    void aNulInAQueryIsNoMistakeOfOurs(String address, int status) {
        List<String> troubles = Log.troublesDuring(
                () -> Visit.asLearner("errors-nul-query").get(address).is(status));
        assertEquals(List.of(), troubles);
    }

    @ParameterizedTest
    @CsvSource({"/practice/answers, course", "/practice/ease, question", "/teams, name", "/teams/joining, code"})
    void aFormWithANulIsToldWhatIsWrong(String path, String field) {
        Visit grace = Visit.asInstructor("errors-nul-grace");
        List<String> troubles = Log.troublesDuring(() -> {
            Html page = grace.post(path, Map.of(field, "a\0b")).is(400);
            assertEquals("There is a character in it that cannot be kept", page.h1(), page.text());
            assertTrue(page.text("main").contains("Remove it and send it again"), page.text("main"));
        });
        assertEquals(List.of(), troubles);
    }

    @ParameterizedTest
    @CsvSource({"/people/theme, 405", "/attempts, 405"})
    void aFormsAddressIsNoPage(String path, int status) {
        assertEquals(
                "That does not work this way",
                Visit.asLearner("errors").get(path).is(status).h1());
    }

    @Test
    void anotherFormatIsRefused() {
        Response response = Visit.asLearner("errors")
                .request()
                .contentType("application/json")
                .body("{}")
                .post("/attempts");
        assertTrue(List.of(400, 415).contains(response.statusCode()), "status " + response.statusCode());
        assertTrue(response.asString().contains("<h1>"), response.asString());
    }

    @Test
    void fiveMegabytesAreTooMuch() {
        List<String> troubles = Log.troublesDuring(() -> {
            Html page = Visit.asLearner("errors")
                    .forge("/attempts", Map.of("course", "x".repeat(5_000_000)))
                    .is(413);
            assertEquals("That is too much at once", page.h1());
        });
        assertEquals(List.of(), troubles);
    }

    @Test
    void aPageIsOnlyForItsRole() {
        assertEquals(
                "This page is not for your role",
                Visit.asLearner("errors")
                        .get("/dashboards/course-files")
                        .is(403)
                        .h1());
        Html page =
                Visit.asAdmin("errors-admin").get("/dashboards/course-files").is(200);
        assertEquals("Course files", page.h1());
    }

    @Test
    void everyAnswerCarriesItsHeaders() {
        for (String path : List.of("/", "/nowhere", "/courses")) {
            Html page = Visit.asVisitor().get(path);
            assertTrue(page.header("Content-Security-Policy").contains("script-src 'self'"));
            assertEquals("nosniff", page.header("X-Content-Type-Options"));
            assertEquals("private, no-cache", page.header("Cache-Control"));
            assertFalse(page.has("[style], script:not([src]), [onclick]"), "nothing that the policy forbids: " + path);
        }
    }

    @Test
    void aForgedFormLeavesNoStackTrace() {
        List<String> troubles = Log.troublesDuring(() -> Visit.asLearner("errors")
                .forge("/attempts", Map.of("course", "docker-vs-vm"))
                .is(400));
        assertEquals(List.of(), troubles);
    }
}
