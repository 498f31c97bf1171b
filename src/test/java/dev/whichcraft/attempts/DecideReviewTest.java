package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Decision.Support;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Decided;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision record in an exam says what speaks of another choice once anything is told, and not before. */
@QuarkusTest
class DecideReviewTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void whatSpeaksOfAnotherChoiceIsToldWithTheMarks() {
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
        Course course = library.course("docker-vs-vm").orElseThrow();
        Question question = course.quiz("use-cases").orElseThrow().questions().stream()
                .filter(one -> one.task(Stage.SCENARIO).orElseThrow() instanceof Decision)
                .findFirst()
                .orElseThrow();
        Crew crew = Crew.of("decide-untold");
        String assignment = crew.assign(Map.of(
                "of", "docker-vs-vm/use-cases",
                "behaviour", "EXAM",
                "closes", "2087-03-05T09:00",
                "review", "own",
                "shown", List.of("closed.marks")));
        Visit ada = crew.member();
        String path = ada.post(assignment + "/attempts", Map.of("quiz", "use-cases"))
                .is(303)
                .location();
        Taking exam = Taking.at(ada, course, "use-cases", path);
        Decided mixed = mixed((Decision) question.task(Stage.SCENARIO).orElseThrow());
        exam.send(Taking.form(question, Stage.SCENARIO, 1, mixed)).is(303);
        exam.submit().is(303);
        Html untold = ada.get(path + "/review").is(200);
        assertTrue(untold.text(".lines").contains("Your reason"), untold.text(".lines"));
        assertFalse(untold.has(".line-key"), untold.text(".lines"));
        clock.pass(Duration.ofDays(3));
        Html told = ada.get(path + "/review").is(200);
        assertTrue(told.text(".line-key").contains("It speaks of another choice:"), told.text(".lines"));
    }

    /** The key with one reason that speaks of another choice. */
    private static Decided mixed(Decision task) {
        Decided key = (Decided) task.key();
        Support other = task.reasons().stream()
                .filter(reason -> !reason.choice().equals(key.choice()))
                .findFirst()
                .orElseThrow();
        Set<String> reasons = new HashSet<>(key.reasons());
        reasons.remove(reasons.iterator().next());
        reasons.add(other.item().id());
        return new Decided(key.choice(), reasons, key.cost(), Confidence.LIKELY);
    }
}
