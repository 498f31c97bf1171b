package dev.whichcraft.teams.gradebook;

import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Work;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An assignment, or one quiz of it.
 *
 * @param quiz null for the assignment as a whole
 * @param title as it is headed
 * @param several whether it is about several quizzes
 */
public record Column(Assignment assignment, Quiz quiz, String title, boolean several) {

    static Column of(Work work) {
        String withdrawn = work.assignment().withdrawnAt == null ? "" : " (withdrawn)";
        return new Column(
                work.assignment(), null, AssignmentWords.title(work) + withdrawn, work.assignment().quiz == null);
    }

    /** The same, with a number where others before it are headed alike. */
    Column among(List<Column> before) {
        String plain = title;
        long alike = before.stream()
                .filter(one -> one.title.equals(plain) || one.title.matches(Pattern.quote(plain) + " \\(\\d+\\)"))
                .count();
        return alike == 0 ? this : new Column(assignment, quiz, plain + " (" + (alike + 1) + ")", several);
    }

    /** Its name in addresses. */
    public String key() {
        return assignment.id + (quiz == null ? "" : "." + quiz.slug());
    }

    /** The parts of some work that it is about. */
    List<Work.Part> parts(Work work) {
        return work.parts().stream()
                .filter(part -> quiz == null || part.quiz().slug().equals(quiz.slug()))
                .toList();
    }
}
