package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
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
        Paper paper = new Paper(quiz, layout, given, When.DURING);
        for (Question question : paper.questions()) {
            for (Stage stage : question.stages()) {
                Task task = question.task(stage).orElseThrow();
                assertEquals(1, Credit.of(task, task.key()), question.id());
                given.add(new Given(question.id(), stage, 1, task.key(), Instant.EPOCH));
            }
            assertTrue(paper.done(question), question.id());
        }
        assertEquals(quiz.questions().size(), paper.questions().size());
        assertEquals(1, paper.score().share());
    }
}
