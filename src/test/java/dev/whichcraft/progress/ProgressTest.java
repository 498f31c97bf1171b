package dev.whichcraft.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressTest {

    @Inject
    Library library;

    @Inject
    Counting counting;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @Test
    void whoHasDoneNothingIsToldWhereToBegin() {
        Html page = Visit.asLearner("progress-none").get("/progress").is(200);
        assertTrue(page.text("main").contains("Read a first lesson, and it appears"), page.text("main"));
        assertFalse(page.has(".choosing"));
    }

    @Test
    void whoAlwaysTakesSideAIsToldSo() {
        Visit ada = Visit.asLearner("progress-lean");
        for (String section :
                List.of("architecture", "portability", "use-cases", "performance", "storage-and-networking")) {
            Taking taking = Taking.start(ada, course, section);
            for (Scenario scenario : taking.scenarios()) {
                for (Stage stage : scenario.stages()) {
                    Map<String, String> form = Taking.form(scenario, stage, 1, sideA(scenario, stage));
                    form.put("confidence", "certain");
                    taking.send(form);
                    form.put("revision", "2");
                    form.put("pass", "yes");
                    taking.send(form);
                }
            }
        }
        Html page = ada.get("/progress").is(200);
        assertTrue(page.text(".choosing").contains("You lean to Containers: in"), page.text(".choosing"));
        assertTrue(page.text(".choosing").contains("less than the word promises"), page.text(".choosing"));
        assertTrue(page.has(".scale[role=img]"));
        assertEquals(3, page.all(".sure tbody tr").size());
    }

    @Test
    void ofTwoAttemptsAtOneQuizTheMoreUrgentIsGoneOnWith() {
        Crew crew = Crew.of("progress-two");
        Visit ada = crew.member();
        Taking.start(ada, course, "architecture");
        String newer = assigned(crew, Map.of());
        goesOnWith(ada, newer);
        Crew hurried = Crew.of("progress-two-limit");
        ada = hurried.member();
        String limited = assigned(hurried, Map.of("timeLimit", "30"));
        Taking.start(ada, course, "architecture");
        goesOnWith(ada, limited);
    }

    private static String assigned(Crew crew, Map<String, String> terms) {
        Map<String, String> form = new HashMap<>(terms);
        form.put("of", "docker-vs-vm/architecture");
        return crew.member()
                .post(crew.assign(form) + "/attempts", Map.of("quiz", "architecture"))
                .is(303)
                .location();
    }

    private static void goesOnWith(Visit visit, String attempt) {
        for (String page : List.of("/", "/progress", "/courses/docker-vs-vm")) {
            assertTrue(visit.get(page).is(200).has("main a[href='" + attempt + "']"), page);
        }
    }

    @Test
    void thePageAsksTheSameHoweverMuchWasAnswered() {
        Visit few = Visit.asLearner("progress-few");
        Taking.start(few, course, "architecture").allBest().submit();
        few.get("/progress");
        Visit many = Visit.asLearner("progress-many");
        for (int i = 0; i < 3; i++) {
            Taking.start(many, course, "architecture").allBest().submit();
        }
        Taking.start(many, course, "portability").allBest().submit();
        many.get("/progress");
        assertEquals(
                counting.during(() -> few.get("/progress").is(200)).statements(),
                counting.during(() -> many.get("/progress").is(200)).statements());
    }

    /** The option of side a; another one where none is offered. */
    private static String sideA(Scenario scenario, Stage stage) {
        return scenario.choice(stage).stream()
                .flatMap(choice -> choice.options().stream())
                .filter(option -> option.side() == Side.A)
                .findFirst()
                .map(Option::id)
                .orElseGet(() -> Taking.worst(scenario, stage));
    }
}
