package dev.whichcraft.teams.problems;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.problems.Problem.Kind;
import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How reported problems are spoken of on pages. */
@ApplicationScoped
@Named("problems")
@Unremovable
public class ProblemWords {

    @Inject
    Library library;

    /** What can be wrong. */
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** How many of a team wait for a reply. */
    public long open(UUID team) {
        return Problem.open(team);
    }

    /** The title of the question, or its id where the file has it no more. */
    public String title(Problem problem) {
        return quiz(problem)
                .flatMap(quiz -> quiz.question(problem.question))
                .map(Question::title)
                .orElse(problem.question);
    }

    /** The title of the quiz, or its address where the file is gone. */
    public String quizTitle(Problem problem) {
        return quiz(problem).map(Quiz::title).orElse(problem.course + "/" + problem.quiz);
    }

    /** Whether the file is another one than the person saw. */
    public boolean changed(Problem problem) {
        return quiz(problem)
                .filter(quiz -> quiz.hash().equals(problem.quizHash))
                .isEmpty();
    }

    private Optional<Quiz> quiz(Problem problem) {
        return library.course(problem.course).flatMap(course -> course.quiz(problem.quiz));
    }

    @TemplateExtension
    static String word(Kind kind) {
        return switch (kind) {
            case WRONG_KEY -> "Another answer is right";
            case UNCLEAR -> "It is not clear what is meant";
            case TYPO -> "A slip in the text";
            case TECHNICAL -> "The page does not work as it should";
            case OTHER -> "Something else";
        };
    }

    /** Where it stands. */
    @TemplateExtension
    static String word(Problem problem) {
        return problem.closedAt != null ? "Closed" : problem.reply != null ? "Answered" : "Open";
    }
}
