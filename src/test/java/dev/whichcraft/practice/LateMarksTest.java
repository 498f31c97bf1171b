package dev.whichcraft.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks that are told long after the hand-in are old news to practice: the order of time counts. */
@QuarkusTest
class LateMarksTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Takes an assigned exam, all wrong and certain, and a day later one's own, right by a guess; then the first closes. */
    private Crew takesTwo(String name, Map<String, ?> shown) {
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
        Crew crew = Crew.of(name);
        Map<String, Object> terms = new HashMap<>(shown);
        terms.put("closes", "2087-03-09T09:00");
        Visit ada = crew.member();
        String path = ada.post(crew.assign(terms) + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        Taking assigned = Taking.at(ada, course, "speed", path);
        answer(assigned, Taking.worst(assigned.first(), Stage.SCENARIO), "certain");
        clock.pass(Duration.ofDays(1));
        Taking own = Taking.start(ada, course, "speed");
        answer(own, Taking.best(own.first(), Stage.SCENARIO), "guess");
        return crew;
    }

    private static void answer(Taking taking, String option, String confidence) {
        Map<String, String> form = Taking.form(taking.first(), Stage.SCENARIO, 1, option);
        form.put("confidence", confidence);
        taking.send(form).is(303);
        taking.submit().is(303);
    }

    private String card(Crew crew) {
        return rows.one(
                "select concat_ws(' ', reviews, last_review, last_right, last_confidence, state, step, stability,"
                        + " difficulty, due, lapses, evidence) from practice_card where person_id = ?::uuid",
                crew.idOf("ada"));
    }

    @Test
    void theCardIsAsIfTheMarksHadBeenToldInTime() {
        Crew late = takesTwo(
                "late-marks", Map.of("review", "own", "shown", List.of("after.right_answers", "closed.marks")));
        String before = card(late);
        assertTrue(before.startsWith("1 2087-03-04 09:00:00+00 t GUESS "), before);
        clock.pass(Duration.ofDays(7));
        String assigned = rows.one(
                "select id::text from attempt where person_id = ?::uuid and assignment_id is not null",
                late.idOf("ada"));
        late.member().get("/attempts/" + assigned + "/review").is(200);
        String told = card(late);
        assertTrue(told.startsWith("2 2087-03-04 09:00:00+00 t GUESS "), told);
        assertEquals(card(takesTwo("late-marks-not", Map.of("review", "at-once"))), told);
        assertEquals(
                "2 AGAIN CERTAIN, 1 GOOD GUESS",
                rows.one(
                        "select string_agg(number || ' ' || rating || ' ' || confidence, ', ' order by reviewed_at)"
                                + " from practice_review where person_id = ?::uuid",
                        late.idOf("ada")));
    }
}
