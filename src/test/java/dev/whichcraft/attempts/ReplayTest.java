package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Drawing;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Tasks;
import dev.whichcraft.testkit.Visit;
import io.quarkus.cache.CacheManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was stored is enough: it gives the same page, the same questions and the same marks again. */
@QuarkusTest
class ReplayTest {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    CacheManager caches;

    /** As a program that begins anew: it has nothing in memory but the courses. */
    private void forget() {
        for (String name : caches.getCacheNames()) {
            caches.getCache(name).orElseThrow().invalidateAll().await().indefinitely();
        }
    }

    private static <T> T stored(Taking taking, Function<Attempt, T> read) {
        return QuarkusTransaction.requiringNew()
                .call(() -> read.apply(
                        Attempt.find("id", UUID.fromString(taking.id())).firstResult()));
    }

    private Paper paper(Attempt attempt) {
        return attempt.paper(
                handedOut.quiz(attempt.quizHash, attempt.quiz), Answer.of(attempt.personId, attempt.id), Instant.now());
    }

    /** Answers by chance, right and wrong ones, some of which practice asks again, and goes on; what may not be sent is refused. */
    private static void answerByChance(Taking taking, Tasks tasks) {
        for (Question question : taking.questions()) {
            for (Stage stage : question.stages()) {
                Answered answer = tasks.answer(question.task(stage).orElseThrow());
                taking.send(Taking.form(question, stage, 1, answer));
                answer = tasks.answer(question.task(stage).orElseThrow());
                taking.send(Taking.form(question, stage, 2, answer));
                taking.goOn(question, stage, 3, answer);
            }
        }
    }

    @Test
    void everyQuizIsMarkedTheSameFromItsStoredVersion() {
        Course course = library.course("docker-vs-vm").orElseThrow();
        Set<QuestionType> met = EnumSet.noneOf(QuestionType.class);
        Tasks tasks = new Tasks(new Random(20261123));
        for (Quiz quiz : course.quizzes().toList()) {
            Taking taking = Taking.start(Visit.asLearner("replay-marks"), course, quiz.slug());
            answerByChance(taking, tasks);
            taking.submit().is(303);
            forget();
            Paper again = stored(taking, this::paper);
            assertEquals(stored(taking, Attempt::score), again.score(), quiz.slug());
            again.questions().stream()
                    .filter(question -> !again.given(question, Stage.SCENARIO).isEmpty())
                    .forEach(question ->
                            met.add(question.task(Stage.SCENARIO).orElseThrow().type()));
        }
        assertEquals(EnumSet.allOf(QuestionType.class), met);
    }

    @ParameterizedTest
    @CsvSource({"tram-vs-bike, comfort", "tram-vs-bike, speed", "docker-vs-vm, final"})
    void theSameSeedGivesTheSameQuestionsInTheSameOrder(String id, String slug) {
        Course course = library.course(id).orElseThrow();
        Taking taking = Taking.start(Visit.asLearner("replay-layout"), course, slug);
        Random chance = new Random(UUID.fromString(taking.id()).getLeastSignificantBits());
        Quiz quiz = course.quiz(slug).orElseThrow();
        assertArrayEquals(
                Layout.shuffled(Drawing.from(quiz, Map.of(), chance), chance).stored(),
                stored(taking, attempt -> attempt.layout));
    }

    @Test
    void aProgramThatBeginsAnewGoesOnWhereTheOldOneStopped() {
        Visit ada = Visit.asLearner("replay-restart");
        Taking taking = Taking.start(ada, library.course("tram-vs-bike").orElseThrow(), "speed")
                .allBest();
        taking.flag(taking.first(), true).is(303);
        String before = ada.get(taking.path()).is(200).text();
        forget();
        assertEquals(before, ada.get(taking.path()).is(200).text());
        forget();
        taking.submit().is(303);
        assertEquals("Passed: 100 %", ada.get(taking.path() + "/review").h1());
    }

    /** Two quizzes may have the same text, and so the same version. */
    @Test
    void aVersionIsOfTheQuizThatItWasHandedOutFor() {
        Taking taking = Taking.start(
                Visit.asLearner("replay-twin"), library.course("tram-vs-bike").orElseThrow(), "speed");
        String hash = stored(taking, attempt -> attempt.quizHash);
        assertEquals("speed", handedOut.quiz(hash, "speed").slug());
        assertEquals("elsewhere", handedOut.quiz(hash, "elsewhere").slug());
    }
}
