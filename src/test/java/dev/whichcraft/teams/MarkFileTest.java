package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Marks that come back in a file: looked at, and set all or none. */
@QuarkusTest
class MarkFileTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    private void handIn(Crew crew, Visit visit, String assignment) {
        Course course = library.course("tram-vs-bike").orElseThrow();
        Taking.at(
                        visit,
                        course,
                        "speed",
                        visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                                .is(303)
                                .location())
                .submit()
                .is(303);
    }

    /** Two people with nothing right each. */
    private Crew crew(String name) {
        Crew crew = Crew.of(name);
        String assignment = crew.assign(Map.of());
        handIn(crew, crew.member(), assignment);
        Visit bob = Visit.asLearner(name + "-bob");
        bob.post("/teams/joining", Map.of("code", crew.code())).is(303);
        handIn(crew, bob, assignment);
        return crew;
    }

    private static String file(Crew crew) {
        return crew.lead().request().get(crew.path("/gradebook/marks.csv")).asString();
    }

    private static Html send(Crew crew, Map<String, String> fields) {
        return crew.lead().post(crew.path("/gradebook/marks"), fields);
    }

    private String shares(Crew crew) {
        return rows.one(
                "select string_agg(round((100 * a.points / a.max_points)::numeric, 2)::text, ' ' order by p.name)"
                        + " from attempt a join person p on p.id = a.person_id where p.name like ?",
                crew.name() + "-%");
    }

    @Test
    void aFileThatWasChangedIsLookedAtAndThenSet() {
        Crew crew = crew("marks-file");
        String file = file(crew);
        assertTrue(send(crew, Map.of("text", file)).is(200).text().contains("All 2 marks in it are as they are now"));
        String changed = file.replaceFirst("(-ada,[^,]*,[^,]*,)0", "$166.5");
        Html page = send(crew, Map.of("text", changed)).is(200);
        assertEquals("marks-file-ada Speed 0 % 66.5 %", page.text("tbody"));
        assertEquals("0.00 0.00", shares(crew), "only looked at");
        send(crew, Map.of("text", changed, "set", "yes")).is(400);
        send(crew, Map.of("text", changed, "set", "yes", "reason", "Marked on paper"))
                .is(303);
        assertEquals("66.50 0.00", shares(crew));
        assertTrue(send(crew, Map.of("text", changed, "set", "yes", "reason", "Marked on paper "))
                .is(303)
                .location()
                .endsWith("/gradebook"));
        assertEquals(
                "1",
                rows.one("select count(*) from team_change where kind = 'MARKED' and team_id = ?::uuid", crew.id()));
        String again = send(crew, Map.of("text", changed, "set", "yes", "reason", "Twice"))
                .is(409)
                .text();
        assertTrue(again.contains("Its marks were changed since the file was made; now it counts 66.5 %"), again);
        assertTrue(crew.lead().get(crew.path("/history")).text().contains("to 66.5 %: Marked on paper"));
    }

    @Test
    void aMistakeInOneLineChangesNoLine() {
        Crew crew = crew("marks-lines");
        String other =
                file(crew("marks-lines-other")).lines().skip(1).findFirst().orElseThrow();
        String changed =
                file(crew).replaceFirst("(-ada,[^,]*,[^,]*,)0", "$150").replaceFirst("(-bob,[^,]*,[^,]*,)0", "$1101")
                        + other + "\r\n";
        Html page =
                send(crew, Map.of("text", changed, "set", "yes", "reason", "x")).is(409);
        String told = page.text(".missing");
        assertTrue(told.contains("Line 3, marks-lines-bob: The mark “101” is not a number from 0 to 100."), told);
        assertTrue(told.contains("Line 4, marks-lines-other-ada: This attempt is not one"), told);
        assertEquals("0.00 0.00 0.00 0.00", shares(crew));
        assertTrue(page.text("#text").contains("101"), "what was sent is still there");
        assertTrue(send(crew, Map.of("text", "name,mark\nada,5")).text().contains("The first line must name"));
        send(crew, Map.of("text", " ")).is(400);
        send(crew, Map.of("text", (file(crew) + "\r\n").repeat(100))).is(200);
    }

    private static String upload(Crew crew, byte[] file, int status) {
        String token = crew.lead().get(crew.path("/gradebook/marks")).attribute("input[name=csrf-token]", "value");
        return crew.lead()
                .request()
                .contentType("multipart/form-data")
                .multiPart("csrf-token", token)
                .multiPart("file", "marks.csv", file, "text/csv")
                .post(crew.path("/gradebook/marks/file"))
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void aFileCanBeUploadedWithSemicolons() {
        Crew crew = crew("marks-upload");
        String sent = file(crew).replace(',', ';').replaceFirst("(-bob;[^;]*;[^;]*;)0", "$133,25");
        String page = upload(crew, sent.getBytes(StandardCharsets.UTF_8), 200);
        assertTrue(page.contains("33.25"), page);
    }

    @Test
    void aFileOfAnotherEncodingIsToldAsSuch() {
        Crew crew = crew("marks-encoding");
        String sent = file(crew).substring(1).replace("-ada", "-Adèle");
        String page = upload(crew, sent.getBytes(StandardCharsets.ISO_8859_1), 400);
        assertTrue(page.contains("This file is not in UTF-8") && page.contains("CSV UTF-8"), page);
        assertTrue(upload(crew, new byte[] {' '}, 400).contains("There was nothing in it"));
    }

    @Test
    void aFileOfThousandsOfMarksIsRead() {
        Crew crew = crew("marks-many");
        String file = file(crew);
        String last = file.lines().reduce((line, next) -> next).orElseThrow();
        StringBuilder many = new StringBuilder(file.strip()).append("\n");
        for (int i = 0; i < 5_000; i++) {
            many.append(last.replaceAll("[0-9a-f-]{36}", UUID.randomUUID().toString()))
                    .append("\n");
        }
        String page = send(crew, Map.of("text", many.toString())).is(200).text("#mistakes");
        assertTrue(page.startsWith("5000 lines cannot be taken, so nothing was changed"), page.substring(0, 100));
    }
}
