package dev.whichcraft.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest {

    @Inject
    Library library;

    @Test
    void aVisitorLearnsWhoWeAre() {
        assertEquals(
                "Learn to choose, not to recite",
                Visit.asVisitor().get("/").is(200).h1());
    }

    @Test
    void aLearnerIsToldWhatToDoNextFromTheFirstLessonOn() {
        Visit ada = Visit.asLearner("home-next");
        Course course = library.course("docker-vs-vm").orElseThrow();
        assertEquals("/lessons/docker-vs-vm/architecture", next(ada));

        ada.post("/lessons/docker-vs-vm/architecture/reading", Map.of());
        assertEquals("/quizzes/docker-vs-vm/architecture", next(ada));

        Taking taking = Taking.start(ada, course, "architecture");
        assertEquals(taking.path(), next(ada));

        taking.submit();
        assertEquals("/quizzes/docker-vs-vm/architecture", next(ada));
        assertTrue(ada.get("/").text(".next h2").startsWith("Try Architecture again"));

        Taking.start(ada, course, "architecture").allBest().submit();
        assertEquals("/lessons/docker-vs-vm/startup-time", next(ada));
    }

    private static String next(Visit visit) {
        return visit.get("/").is(200).attribute("main a.button", "href");
    }
}
