package dev.whichcraft.practice;

import static dev.whichcraft.practice.PracticeTest.begins;
import static dev.whichcraft.practice.PracticeTest.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day of practice has an end, and is the person's own day. */
@QuarkusTest
class PracticeDayTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void timesAreThePersonsOwn() {
        Visit ada = Visit.asLearner("practice-zone").in("Asia/Tokyo");
        begins(ada, course);
        Html page = ada.get("/practice").is(200);
        assertFalse(page.text("main").contains("UTC"), page.text("main"));
        Instant next = Instant.parse(page.attribute(".lead time", "datetime"));
        assertTrue(page.text(".lead")
                .contains(DateTimeFormatter.ofPattern("HH:mm").format(next.atZone(ZoneId.of("Asia/Tokyo")))));
    }

    @Test
    void aDayHasAnEndAndSaysSo() {
        Visit ada = Visit.asLearner("practice-cap");
        for (String section : List.of("architecture", "portability", "use-cases", "performance")) {
            Taking.start(ada, course, section).allBest().submit().is(303);
        }
        clock.pass(Duration.ofDays(20));
        Html page = ada.get("/practice").is(200);
        assertTrue(page.text(".crumbs").contains("20 to go; "), page.text(".crumbs"));
        for (int i = 0; i < 20; i++) {
            page = answersRight(ada, page);
        }
        assertEquals("Enough for today", page.h1());
        assertTrue(page.text(".lead").contains("You practised 20 questions today."), page.text(".lead"));
        assertTrue(page.text().contains("you have caught up on"), page.text());
    }

    private Html answersRight(Visit ada, Html page) {
        String id = page.attribute("form.choose input[name=question]", "value");
        Question question = course.quizzes()
                .flatMap(quiz -> quiz.question(id).stream())
                .findFirst()
                .orElseThrow();
        Map<String, Object> form = Taking.form(
                question,
                Stage.SCENARIO,
                1,
                question.task(Stage.SCENARIO).orElseThrow().key());
        form.put("course", "docker-vs-vm");
        form.put("number", page.attribute("form.choose input[name=number]", "value"));
        ada.post("/practice/answers", form).is(303);
        return ada.get("/practice").is(200);
    }
}
