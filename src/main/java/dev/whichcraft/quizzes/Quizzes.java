package dev.whichcraft.quizzes;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Beginning;
import dev.whichcraft.domain.attempt.Allowance;
import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.mastery.Grade;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import dev.whichcraft.web.RuleWords;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The front page of a quiz. */
@Path("/quizzes/{course}/{quiz}")
@PermitAll
public class Quizzes {

    @Inject
    Library library;

    @Inject
    Me me;

    @Inject
    Beginning beginning;

    @Inject
    Clock clock;

    record quiz(
            Course course,
            Quiz quiz,
            boolean ofSection,
            String then,
            boolean twins,
            Optional<Attempt> running,
            List<Attempt> finished,
            Terms terms)
            implements TemplateInstance {}

    /**
     * What the rules come to for this person.
     *
     * @param factor on the time limit
     * @param allowance of further attempts
     * @param refusal why none may start now; null when one may
     * @param grade what the results come to; null without any
     */
    record Terms(TimeFactor factor, Allowance allowance, String refusal, Double grade) {}

    @GET
    public TemplateInstance show(@PathParam("course") String courseId, @PathParam("quiz") String slug) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Quiz found = course.quiz(slug).orElseThrow(Trouble::notFound);
        List<Attempt> all =
                me.id().map(person -> Attempt.ofQuiz(person, courseId, slug)).orElse(List.of());
        List<Attempt> mine =
                all.stream().filter(attempt -> attempt.assigned == null).toList();
        return new quiz(
                course,
                found,
                course.section(slug).isPresent(),
                Stages.then(found),
                found.questions().stream()
                        .anyMatch(question -> found.twin(question).isPresent()),
                mine.stream().filter(Attempt::running).findFirst(),
                mine.stream().filter(attempt -> !attempt.running()).toList(),
                terms(found.settings(), all, mine));
    }

    private Terms terms(QuizSettings rules, List<Attempt> all, List<Attempt> mine) {
        Allowance allowance = Allowance.after(
                rules, mine.stream().map(attempt -> attempt.times.line()).toList(), clock.instant());
        List<Double> told = mine.stream()
                .filter(attempt -> attempt.times.told())
                .sorted(Comparator.comparing(attempt -> attempt.times.submittedAt))
                .map(attempt -> attempt.score().share())
                .toList();
        return new Terms(
                me.id().map(Person::timeFactor).orElse(TimeFactor.ONE),
                allowance,
                RuleWords.refusal(allowance, rules)
                        .or(() -> rules.exam() ? Optional.empty() : beginning.waiting(all))
                        .orElse(null),
                told.isEmpty() ? null : Grade.of(rules.grade(), told));
    }
}
