package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Results;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import dev.whichcraft.domain.mastery.Moves;
import dev.whichcraft.domain.mastery.Recall;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the levels of a course went up and down over time.
 *
 * @param lines one for each quiz in which a level ever moved, in course order
 * @param now where the picture ends
 */
public record History(List<Line> lines, Instant now) {

    /** Size of a picture, in its own units; a level is {@value #STEP} high. */
    private static final int WIDTH = 300;

    private static final int HEIGHT = 46;
    private static final int STEP = 10;

    /** The level of one section, or of a mix. */
    public record Line(Quiz quiz, Moves moves) {}

    /** A move and where it happened. */
    public record Event(Quiz quiz, Move move) {}

    /** From everything a person finished and practised in a course. */
    static History of(Course course, List<Attempt> attempts, List<Recall> recalls, Instant now) {
        Map<String, List<Attempt>> byQuiz = attempts.stream().collect(Collectors.groupingBy(attempt -> attempt.quiz));
        List<Line> lines = course.quizzes()
                .filter(quiz -> byQuiz.containsKey(quiz.slug()))
                .map(quiz -> new Line(quiz, moves(course, quiz, byQuiz.get(quiz.slug()), recalls)))
                .filter(line -> !line.moves().all().isEmpty())
                .toList();
        return new History(lines, now);
    }

    private static Moves moves(Course course, Quiz quiz, List<Attempt> attempts, List<Recall> recalls) {
        List<Recall> here = recalls.stream()
                .filter(recall -> quiz.question(recall.question()).isPresent())
                .toList();
        return Moves.of(Results.of(attempts), here, quiz.settings().grade(), course.passMark());
    }

    /** Ids of all questions of a course. */
    static List<String> questions(Course course) {
        return course.quizzes()
                .flatMap(quiz -> quiz.questions().stream())
                .map(Question::id)
                .toList();
    }

    /** All moves, the latest first. */
    public List<Event> events() {
        return lines.stream()
                .flatMap(line -> line.moves().all().stream().map(move -> new Event(line.quiz(), move)))
                .sorted(Comparator.comparing((Event event) -> event.move().at()).reversed())
                .toList();
    }

    /** The moves after a moment, the latest first. */
    public List<Event> after(Instant moment) {
        return events().stream()
                .filter(event -> event.move().at().isAfter(moment))
                .toList();
    }

    /** When the first level moved, where the picture begins. */
    public Optional<Instant> began() {
        return lines.stream().map(line -> line.moves().all().get(0).at()).min(Comparator.naturalOrder());
    }

    /** What happened so far, in a sentence. */
    public String sentence() {
        long rose = events().stream().filter(event -> event.move().rose()).count();
        long fell = events().size() - rose;
        return "So far, levels rose " + times(rose)
                + (fell == 0 ? " and never fell." : " and fell " + times(fell) + ".");
    }

    private static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    /** The level over time as the path of a drawing: steps, from the first move of the course to now. */
    public String path(Line line) {
        StringBuilder path = new StringBuilder("M 2 " + y(Level.NEW));
        for (Move move : line.moves().all()) {
            path.append(" H ").append(x(move.at())).append(" V ").append(y(move.to()));
        }
        return path.append(" H ").append(WIDTH - 2).toString();
    }

    private long x(Instant at) {
        Instant start = began().orElse(now);
        double whole = Math.max(1, Duration.between(start, now).toMillis());
        return 10 + Math.round(Duration.between(start, at).toMillis() / whole * (WIDTH - 20));
    }

    private static int y(Level level) {
        return HEIGHT - 3 - level.ordinal() * STEP;
    }
}
