package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers every question of a quiz by its key has full marks. */
class KeysTest {

    static Stream<Quiz> quizzes() {
        return new Library(Path.of("quizzes"), false).courses().stream().flatMap(Course::quizzes);
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void theKeyGivesFullMarks(Quiz quiz) {
        Layout layout = Layout.shuffled(quiz, new Random(1));
        List<Given> given = new ArrayList<>();
        Paper paper = new Paper(quiz, layout, given, false);
        for (Scenario scenario : paper.scenarios()) {
            for (Stage stage : Paper.stages(scenario)) {
                String best = scenario.choice(stage).orElseThrow().best().id();
                given.add(new Given(scenario.id(), stage, 1, new Picked(best, Confidence.CERTAIN), Instant.EPOCH));
            }
            assertTrue(paper.done(scenario), scenario.id());
        }
        assertEquals(quiz.questions().size(), paper.scenarios().size());
        assertEquals(1, paper.score().share());
    }
}
