package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an answer costs on its way, and what it may not touch. */
@QuarkusTest
class SavingTest {

    @Inject
    Library library;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    @TestHTTPResource
    URI home;

    /** However much was answered before, only the answers to this question are read. */
    @Test
    void onlyTheQuestionAtHandIsRead() {
        Course course = library.course("tram-vs-bike").orElseThrow();
        Taking taking =
                Taking.start(Visit.asLearner("saving-reads"), course, "speed").allBest();
        Scenario scenario = taking.first();
        Counting.Count count =
                counting.during(() -> taking.answer(scenario, Stage.TWIST, 2, Taking.worst(scenario, Stage.TWIST))
                        .is(303));
        assertEquals(new Counting.Count(2, 0), count);
        UUID attempt = UUID.fromString(taking.path().replace("/attempts/", ""));
        UUID person = UUID.fromString(rows.one("select person_id from attempt where id = ?", attempt));
        List<Given> read = QuarkusTransaction.requiringNew()
                .call(() -> Asked.of(person, attempt, scenario.id()).orElseThrow())
                .given();
        assertEquals(4, read.size(), "an answer to the first stage, going on, and two answers to the second");
        assertTrue(read.stream().allMatch(given -> given.question().equals(scenario.id())));
        long entities =
                counting.loadedDuring(() -> taking.answer(scenario, Stage.TWIST, 3, Taking.best(scenario, Stage.TWIST))
                        .is(303));
        assertEquals(0, entities);
    }

    /** A question of the quiz that chance did not draw for this attempt is none of it. */
    @Test
    void whatWasNotDrawnCannotBeAnswered() {
        Taking taking = Taking.start(
                Visit.asLearner("saving-drawn"), library.course("tram-vs-bike").orElseThrow(), "comfort");
        List<Question> asked = taking.asked();
        Scenario other = taking.scenarios().stream()
                .filter(scenario -> !asked.contains(scenario))
                .findFirst()
                .orElseThrow();
        taking.answer(other, Stage.SCENARIO, 1, Taking.best(other, Stage.SCENARIO))
                .is(404);
        taking.answer(other, Stage.SCENARIO, 1, "").is(404);
        Map<String, String> form = new HashMap<>(Taking.form(other, Stage.SCENARIO, 1, "tram"));
        form.put("question", "\u0000");
        taking.send(form).is(404);
    }

    @Test
    void pagesOfAnAttemptAreCompressed() throws IOException, InterruptedException {
        Taking taking = Taking.start(
                Visit.asLearner("saving-small"), library.course("tram-vs-bike").orElseThrow(), "speed");
        isCompressed(taking.path());
        isCompressed(taking.path() + "/submission");
        taking.submit().is(303);
        isCompressed(taking.path() + "/review");
    }

    private void isCompressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .header("X-Test-Person", "saving-small:learner")
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
    }
}
