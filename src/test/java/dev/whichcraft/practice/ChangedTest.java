package dev.whichcraft.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A card says when something that it rests on is worded anew; also what is only offered as a proof. */
@QuarkusTest
class ChangedTest {

    private static final String CHANGED = "A statement behind this question changed";

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aClaimOfAnyStageCounts() {
        Visit ada = Visit.asLearner("practice-changed");
        Course course = library.course("docker-vs-vm").orElseThrow();
        Taking taking = Taking.start(ada, course, "resource-utilization");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        taking.submit().is(303);
        clock.pass(Duration.ofDays(30));
        Html plain = ada.get("/practice").is(200);
        assertEquals(scenario.title(), plain.h1());
        assertFalse(plain.text().contains("Prove it"), "practice asks for the scenario alone");
        assertFalse(plain.text().contains(CHANGED));

        String offered = course.claim(scenario.proof().orElseThrow().others().get(0))
                .orElseThrow()
                .hash();
        UUID person = UUID.fromString(
                rows.one("select person_id::text from attempt where id = ?", UUID.fromString(taking.id())));
        rewrite(person, "-" + offered, "");
        assertFalse(ada.get("/practice").text().contains(CHANGED), "a claim that is cited in addition changes nothing");
        rewrite(person, "^", "0123456789ab-");
        assertTrue(ada.get("/practice").text().contains(CHANGED));
    }

    private void rewrite(UUID person, String old, String other) {
        rows.change(
                "update practice_card set evidence = regexp_replace(evidence, ?, ?) where person_id = ?",
                old,
                other,
                person);
    }
}
