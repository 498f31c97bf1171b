package dev.whichcraft.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one sees of oneself, takes away, and has deleted. */
@QuarkusTest
class ProfileTest {

    private static final String TABLES =
            "select string_agg(table_name, ' ' order by table_name) from information_schema.columns"
                    + " where table_schema = current_schema() and column_name = 'person_id'";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    private JsonNode data(Visit visit) throws Exception {
        Response response = visit.request().get("/people/me/data");
        assertEquals(200, response.statusCode());
        assertTrue(response.header("Content-Disposition").contains("attachment"));
        assertEquals("no-store", response.header("Cache-Control"));
        return new ObjectMapper().readTree(response.asByteArray());
    }

    private String id(String subject) {
        return rows.one("select id from person where subject = ?", subject);
    }

    @Test
    void oneSeesOneself() {
        Visit ada = Visit.asLearner("profile-ada").in("Asia/Tokyo");
        Html page = ada.get("/people/me").is(200);
        String facts = page.text(".facts-list");
        assertTrue(facts.contains("Name profile-ada"), facts);
        assertTrue(facts.contains("Time zone Asia/Tokyo, as your browser says"), facts);
        assertTrue(facts.contains("Time in exams the usual time"), facts);
        assertTrue(
                Visit.asLearner("profile-nowhere").get("/people/me").text().contains("UTC, until your browser says"));
    }

    @Test
    void theDownloadHoldsEveryTable() throws Exception {
        Visit ada = Visit.asLearner("profile-data");
        Taking.start(ada, course, "architecture").allBest().submit().is(303);
        Taking.start(Visit.asLearner("profile-data-other"), course, "architecture")
                .allBest();
        ada.get("/progress").is(200);
        JsonNode data = data(ada);
        assertEquals("profile-data", data.at("/person/0/subject").asText());
        for (String table : rows.one(TABLES).split(" ")) {
            assertTrue(data.path(table).isArray(), table);
            data.path(table)
                    .forEach(row -> assertEquals(
                            id("profile-data"), row.path("person_id").asText(), table));
        }
        assertEquals(1, data.path("attempt").size());
        assertTrue(data.path("answer").size() >= 7);
        assertTrue(data.at("/answer/0").has("credit"));
        assertTrue(data.path("practice_card").size() >= 7);
        assertEquals("PROFICIENT", data.at("/standing/0/level").asText().replace("MASTERED", "PROFICIENT"));
    }

    @Test
    void theDownloadTellsNoMarksBeforeTheQuizDoes() throws Exception {
        Visit ada = Visit.asLearner("profile-secret");
        Course trams = library.course("tram-vs-bike").orElseThrow();
        Taking.start(ada, trams, "speed").allBest();
        Taking kept = Taking.start(ada, trams, "comfort").allBest();
        kept.submit().is(303);
        JsonNode data = data(ada);
        assertEquals(2, data.path("attempt").size());
        data.path("attempt").forEach(attempt -> assertFalse(attempt.has("points"), attempt.toString()));
        data.path("answer").forEach(answer -> assertFalse(answer.has("credit"), answer.toString()));
        assertTrue(data.path("answer").size() > 2);
    }

    @Test
    void deletionIsConfirmedAndLeavesNothing() {
        Visit ada = Visit.asLearner("profile-gone");
        Taking.start(ada, course, "architecture").allBest().submit().is(303);
        Taking.start(ada, course, "portability");
        ada.post("/lessons/docker-vs-vm/architecture/reading", Map.of()).is(303);
        ada.get("/progress").is(200);
        String before = id("profile-gone");
        assertTrue(ada.get("/people/me/deletion").is(200).has("input[type=checkbox][name=sure]:not([checked])"));
        Html unsure = ada.post("/people/me/deletion", Map.of()).is(400);
        assertTrue(unsure.text(".missing").contains("Tick the box"), unsure.text());
        assertEquals(before, id("profile-gone"));

        assertEquals(
                "/people/logout",
                ada.post("/people/me/deletion", Map.of("sure", "yes")).is(303).location());
        for (String table : rows.one(TABLES).split(" ")) {
            assertEquals(
                    "0",
                    rows.one(
                            "select count(*) from \"" + table + "\" where person_id = ?",
                            java.util.UUID.fromString(before)),
                    table);
        }
        assertEquals(null, id("profile-gone"));
        assertEquals(
                "Practice begins with a first quiz",
                ada.get("/practice").is(200).h1());
        assertNotEquals(before, id("profile-gone"), "whoever comes again begins anew");
    }

    @Test
    void everyTableThatNamesAPersonLetsThemGo() {
        assertEquals(
                null,
                rows.one("select string_agg(conrelid::regclass::text, ' ') from pg_constraint"
                        + " where contype = 'f' and confrelid = 'person'::regclass and confdeltype not in ('c', 'n')"));
    }

    @Test
    void whoIsNotSignedInComesBackAfterTheLogin() {
        Html answer = Visit.asVisitor()
                .post("/people/me/deletion", Map.of("sure", "yes"))
                .is(303);
        assertTrue(answer.location().startsWith("/people/login?to="), answer.location());
        Visit.asVisitor().get("/people/me").is(302);
        Visit.asVisitor().get("/people/me/data").is(302);
    }
}
