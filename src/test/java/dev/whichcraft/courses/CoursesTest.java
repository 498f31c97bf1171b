package dev.whichcraft.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.web.Words;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CoursesTest {

    @Inject
    Library library;

    @Test
    void theCourseShowsItsSectionsAndTheWhole() {
        Html page = Visit.asVisitor().get("/courses/docker-vs-vm").is(200);
        assertEquals(10, page.all(".sections > li").size());
        assertTrue(page.has("a[href=/courses/docker-vs-vm/summary]"));
        assertTrue(page.has("a[href=/courses/docker-vs-vm/conclusion]"));
        assertTrue(page.has("a[href=/courses/docker-vs-vm/sources]"));
        assertTrue(page.has("a[href=/quizzes/docker-vs-vm/final]"));
        assertFalse(page.has(".level"), "a visitor has no levels");
        assertEquals(
                10,
                Visit.asLearner("course-levels")
                        .get("/courses/docker-vs-vm")
                        .all(".sections .level")
                        .size());
    }

    @Test
    void theSummaryTableHasBothSidesInEachRow() {
        Html page = Visit.asVisitor().get("/courses/docker-vs-vm/summary").is(200);
        assertEquals(10, page.all("table.summary tbody tr").size());
        assertEquals(20, page.all("table.summary tbody td[id]").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-vs-vm", "rest-vs-graphql"})
    void everyClaimStandsWhereLinksLead(String id) {
        for (Claim claim : library.course(id).orElseThrow().claims().toList()) {
            String path = Words.path(claim, id);
            Html page =
                    Visit.asVisitor().get(path.substring(0, path.indexOf('#'))).is(200);
            assertTrue(page.has("[id=\"" + claim.id() + "\"]"), path);
        }
    }

    /** Whatever a course is about, its pages speak of its own two sides. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses/%s",
                "courses/%s/summary",
                "courses/%s/conclusion",
                "courses/%s/sources",
                "courses/%s/summary/rebuild",
                "quizzes/%s/final",
                "quizzes/%s/caching"
            })
    void noPageOfAnotherCourseSpeaksOfTheFirst(String path) {
        String page = Visit.asVisitor()
                .get("/" + path.formatted("rest-vs-graphql"))
                .is(200)
                .text("main");
        assertFalse(page.matches("(?i).*(docker|container|virtual machine|hypervisor).*"), page);
    }

    @Test
    void everySourceThatIsNamedIsListed() {
        Html sources = Visit.asVisitor().get("/courses/docker-vs-vm/sources").is(200);
        for (String path : new String[] {"/lessons/docker-vs-vm/performance", "/courses/docker-vs-vm/conclusion"}) {
            Html page = Visit.asVisitor().get(path).is(200);
            assertTrue(page.has("a[href*=/sources#]"), path);
            page.all("a[href*=/sources#]")
                    .forEach(link ->
                            assertTrue(sources.has("#" + link.attr("href").split("#")[1]), link.outerHtml()));
        }
    }

    @Test
    void theListNamesBothSides() {
        Html page = Visit.asVisitor().get("/courses").is(200);
        assertTrue(page.text(".cards").contains("Docker containers or Virtual machines"), page.text(".cards"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses/no-such",
                "/courses/no-such/summary",
                "/courses/docker-vs-vm/no-such",
                "/courses/..%2F.."
            })
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(
                "There is nothing here", Visit.asVisitor().get(path).is(404).h1());
    }
}
