package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** All teams side by side, for admins alone. */
@QuarkusTest
class OrganisationTest {

    private static final String PATH = "/dashboards/organisation";

    @Inject
    Library library;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    @Test
    void teamsStandSideBySideAndSmallOnesTellNoAverage() {
        Course course = library.course("docker-vs-vm").orElseThrow();
        Squad small = Squad.of(" !org-small", 0);
        Squad large = Squad.of(" !org-large", 4);
        Visit admin = Visit.asAdmin("org-admin");
        admin.get(PATH).is(200);
        long before = counting.during(() -> admin.get(PATH).is(200)).statements();
        Squad.takes(small.crew().member(), course, "portability", 1, true, Confidence.CERTAIN);
        for (Visit member : large.all()) {
            Squad.takes(member, course, "portability", 1, true, Confidence.LIKELY);
        }
        Html page = admin.get(PATH).is(200);
        List<String> rows = page.all(".teams tbody tr").stream()
                .map(row -> row.select("th, td").eachText().toString())
                .toList();
        String one = rows.stream()
                .filter(row -> row.contains("org-small"))
                .findFirst()
                .orElseThrow();
        String other = rows.stream()
                .filter(row -> row.contains("org-large"))
                .findFirst()
                .orElseThrow();
        assertEquals("[!org-small, 1, 1, 1, Fewer than five people, 0, 0]", one);
        assertTrue(other.startsWith("[!org-large, 5, 5, 5, ") && other.contains("%"), other);
        assertTrue(page.text(".courses").contains(course.title()));
        admin.get(page.attribute(".courses tbody a[href$=docker-vs-vm]", "href"))
                .is(200);
        List<List<String>> weeks = page.all(".weeks tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .toList();
        assertTrue(weeks.size() <= 12, weeks.toString());
        assertFalse(weeks.get(0).stream().allMatch("0"::equals), "it begins when something happened: " + weeks);
        List<String> last = weeks.get(weeks.size() - 1);
        assertTrue(Integer.parseInt(last.get(0)) >= 6, weeks.toString());
        assertTrue(Integer.parseInt(last.get(2)) >= 8, "both teams joined this week: " + weeks);
        assertEquals(before, counting.during(() -> admin.get(PATH).is(200)).statements());
        String csv = admin.request().get(PATH + "/files/teams.csv").asString();
        assertTrue(csv.contains("!org-small,1,1,1,Fewer than five people,0,0"), csv);
    }

    private static List<String> names(Html page) {
        return page.all(".teams tbody th").stream().map(Element::text).toList();
    }

    /** Whoever goes on sees each team once, and no page without any; the file has all of them. */
    @Test
    void pagesEndWhereTheTeamsEnd() {
        Visit admin = Visit.asAdmin("org-pages");
        long missing = 25 - Long.parseLong(rows.one("select count(*) from team where archived_at is null")) % 25;
        for (int i = 0; i < missing; i++) {
            rows.change(
                    "insert into team (id, name, created_at) values (gen_random_uuid(), ?, now())",
                    "org-page-more-" + i);
        }
        List<String> all = new ArrayList<>();
        Html page = admin.get(PATH).is(200);
        for (int next = 1; page.has("a[href='?page=" + next + "']"); next++) {
            all.addAll(names(page));
            page = admin.get(PATH + "?page=" + next).is(200);
        }
        all.addAll(names(page));
        assertEquals(25, names(page).size(), "a full page is the last one here");
        assertEquals(0, all.size() % 25);
        String csv = admin.request().get(PATH + "/files/teams.csv").asString();
        assertEquals(all.size(), csv.lines().count() - 1);
        admin.get(PATH + "?page=9999").is(200);
    }

    @Test
    void nobodyElseSeesIt() {
        for (Visit visit : List.of(Visit.asLearner("org-learner"), Visit.asInstructor("org-teacher"))) {
            assertFalse(visit.get(PATH).status() == 200);
            assertFalse(visit.get(PATH + "/files/teams.csv").status() == 200);
        }
        assertEquals(302, Visit.asVisitor().get(PATH).status());
    }
}
