package dev.whichcraft.attempts;

import dev.whichcraft.attempts.cards.QuestionCard;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.mastery.Level;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** A finished attempt: the result, and every answer with what decides it. */
@Path("/attempts/{id}/review")
@Authenticated
public class Review {

    @Inject
    Desk desk;

    @Inject
    Beginning beginning;

    /** What an attempt led to. */
    record Result(Score score, double passMark, Level before, Level level) {

        /** Whether it is passed. */
        public boolean passed() {
            return score.share() >= passMark;
        }

        /** Whether the level went up. */
        public boolean rose() {
            return level.compareTo(before) > 0;
        }

        /** Whether the level went down. */
        public boolean fell() {
            return level.compareTo(before) < 0;
        }
    }

    /** The page; {@code result} is null while it may not be told, {@code again} whether one may start, {@code twins} whether a pair is among the cards. */
    record review(
            Attempt attempt,
            Course course,
            Quiz quiz,
            boolean ofSection,
            Result result,
            boolean again,
            boolean twins,
            List<QuestionCard> cards)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        Desk.Open open = desk.look(id);
        Attempt attempt = open.attempt();
        if (attempt.running()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/attempts/" + attempt.id));
        }
        List<QuestionCard> cards = QuestionCard.all(open.course(), open.paper());
        return new review(
                attempt,
                open.course(),
                open.paper().quiz(),
                open.course().section(attempt.quiz).isPresent(),
                attempt.times.told() ? result(open) : null,
                beginning.mayStart(open),
                cards.stream().anyMatch(card -> card.twin() > 0),
                cards);
    }

    private static Result result(Desk.Open open) {
        Attempt attempt = open.attempt();
        double passMark = open.course().passMark();
        GradeRule rule = open.paper().quiz().settings().grade();
        var upToThis = Results.of(Attempt.ofQuiz(attempt.personId, attempt.course, attempt.quiz)).stream()
                .filter(result -> !result.at().isAfter(attempt.times.submittedAt))
                .toList();
        var before = attempt.preview ? upToThis : upToThis.subList(0, upToThis.size() - 1);
        return new Result(
                attempt.score(),
                attempt.assigned == null || attempt.assigned.passMark == null ? passMark : attempt.assigned.passMark,
                Level.of(before, rule, passMark),
                Level.of(upToThis, rule, passMark));
    }
}
