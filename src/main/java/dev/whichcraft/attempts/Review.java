package dev.whichcraft.attempts;

import dev.whichcraft.attempts.cards.MarkedCard;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.attempts.marks.Sheet;
import dev.whichcraft.attempts.marks.StepLog;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.ReviewRules.What;
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
import java.util.Map;

/** A finished attempt: the result, and every answer with what decides it. */
@Path("/attempts/{id}/review")
@Authenticated
public class Review {

    @Inject
    Desk desk;

    @Inject
    Beginning beginning;

    @Inject
    Remarking remarking;

    /** What an attempt led to; {@code rule} says which of several results the level follows. */
    record Result(Score score, double passMark, Level before, Level level, GradeRule rule) {

        /** Whether it is the latest. */
        public boolean ofLatest() {
            return rule == GradeRule.LAST;
        }

        /** Whether it is passed. */
        public boolean passed() {
            return score.passes(passMark);
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

    /** The page; {@code result} is null while it may not be told, {@code again} whether one may start, {@code twins} whether a pair is among the cards, {@code log} what was done to the marks. */
    record review(
            Attempt attempt,
            Course course,
            Quiz quiz,
            boolean ofSection,
            Result result,
            boolean again,
            boolean twins,
            StepLog log,
            List<MarkedCard> cards)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        Desk.Open open = desk.look(id);
        Attempt attempt = open.attempt();
        if (attempt.running()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/attempts/" + attempt.id));
        }
        List<Attempt> all = Attempt.ofQuiz(attempt.personId, attempt.course, attempt.quiz);
        if (!attempt.preview && open.paper().shows(What.RIGHT_ANSWERS)) {
            beginning.keepSecret(attempt, all);
        }
        boolean told = attempt.times.told();
        Sheet sheet = told ? remarking.sheet(attempt, open.paper()) : new Sheet(open.paper(), List.of(), Map.of());
        StepLog log = told && attempt.remarks.steps > 0
                ? new StepLog(MarkStep.said(attempt.personId, attempt.id)).told()
                : StepLog.EMPTY;
        List<MarkedCard> cards = MarkedCard.all(open.course(), sheet, log);
        return new review(
                attempt,
                open.course(),
                open.paper().quiz(),
                open.course().section(attempt.quiz).isPresent(),
                told ? result(open, all) : null,
                beginning.mayStart(open, all),
                cards.stream().anyMatch(one -> one.card().twin() > 0),
                log,
                cards);
    }

    private static Result result(Desk.Open open, List<Attempt> all) {
        Attempt attempt = open.attempt();
        double passMark = open.course().passMark();
        GradeRule rule = open.paper().quiz().settings().grade();
        var upToThis = Results.of(all).stream()
                .filter(result -> !result.at().isAfter(attempt.times.submittedAt))
                .toList();
        var before = attempt.preview ? upToThis : upToThis.subList(0, upToThis.size() - 1);
        return new Result(
                attempt.score(),
                attempt.assigned == null || attempt.assigned.passMark == null ? passMark : attempt.assigned.passMark,
                Level.of(before, rule, passMark),
                Level.of(upToThis, rule, passMark),
                rule);
    }
}
