package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.QuizReader;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was answered on an older version of a quiz is marked by what its file says now. */
@QuarkusTest
class RegradeFileTest {

    private static final String WISH = "/regrade?quiz=speed&fix.early-meeting=file";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private Taking begin(Visit visit, String assignment) {
        Course course = library.course("tram-vs-bike").orElseThrow();
        String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(visit, course, "speed", path);
    }

    /** Picks one option at the first scenario, and hands in. */
    private static void pick(Taking taking, String option) {
        taking.answer(taking.first(), Stage.SCENARIO, 1, option).is(303);
        taking.goOn(taking.first());
        taking.submit().is(303);
    }

    /** Lets an attempt be one on another version of the quiz. */
    private void handOut(Taking taking, UnaryOperator<String> change) {
        String text = change.apply(rows.one(
                "select v.text from quiz_version v join attempt a on a.quiz_hash = v.hash where a.id = ?::uuid",
                taking.id()));
        String hash = QuizReader.read("speed", text).hash();
        rows.change(
                "insert into quiz_version (hash, course, slug, text, first_used)"
                        + " values (?, 'tram-vs-bike', 'speed', ?, now()) on conflict do nothing",
                hash,
                text);
        rows.change("update attempt set quiz_hash = ? where id = ?::uuid", hash, taking.id());
    }

    /** Somebody picked what the key called wrong. */
    private Taking wronged(Crew crew, String assignment) {
        Taking ada = begin(crew.member(), assignment);
        handOut(ada, text -> text.replaceFirst("side: b\\s+credit: 1", "side: b\n        credit: 0")
                .replaceFirst("side: a\\s+credit: 0", "side: a\n        credit: 1"));
        pick(ada, "bike");
        return ada;
    }

    private static Html correct(Crew crew, String assignment, String file) {
        return crew.lead()
                .post(
                        assignment + "/regrade",
                        Map.of(
                                "quiz",
                                "speed",
                                "seen",
                                "0",
                                "reason",
                                "The key was wrong",
                                "fix.early-meeting",
                                "file",
                                "file",
                                file));
    }

    private static String file(Html page) {
        return page.attribute("input[name=file]", "value");
    }

    private String points(Taking taking) {
        return rows.one(
                "select points || ' of ' || max_points || ', ' || steps from attempt where id = ?::uuid", taking.id());
    }

    @Test
    void answersToAWrongKeyAreMarkedByTheMendedFile() {
        Crew crew = Crew.of("regrade-file");
        String assignment = crew.assign(Map.of());
        Taking ada = wronged(crew, assignment);
        assertEquals("0 of 4, 0", points(ada));
        Visit visit = Visit.asLearner("regrade-file-bob");
        visit.post("/teams/joining", Map.of("code", crew.code())).is(303);
        Taking bob = begin(visit, assignment);
        handOut(bob, text -> text.replace("id: both", "id: walk"));
        pick(bob, "walk");
        Html page = crew.lead().get(assignment + WISH).is(200);
        assertTrue(
                page.text().contains("cannot be applied for 1 of 2 attempts: it offers something else now"),
                page.text());
        correct(crew, assignment, file(page)).is(303);
        assertEquals("1 of 4, 1", points(ada));
        assertEquals("0.5 of 4, 0", points(bob));
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsLookedAtAgain() {
        Crew crew = Crew.of("regrade-mended");
        String assignment = crew.assign(Map.of());
        Taking ada = wronged(crew, assignment);
        Html told = correct(crew, assignment, "of the file as it was").is(409);
        assertTrue(told.text(".missing").contains("Meanwhile the file of this quiz changed"), told.text(".missing"));
        assertEquals("1 of 1 result changes", told.text("#effect"));
        assertEquals("0 of 4, 0", points(ada));
        correct(crew, assignment, file(told)).is(303);
        assertEquals("1 of 4, 1", points(ada));
    }
}
