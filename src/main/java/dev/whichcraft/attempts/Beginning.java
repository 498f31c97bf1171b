package dev.whichcraft.attempts;

import dev.whichcraft.attempts.previews.Preview;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.attempts.versions.Terms;
import dev.whichcraft.domain.attempt.Allowance;
import dev.whichcraft.domain.attempt.Drawing;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.attempt.Timeline;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.Person;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.RuleWords;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Begins attempts, where the rules allow it. */
@RequestScoped
public class Beginning {

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The attempt at a quiz that the person is in on these terms, or else a new one, unless the rules forbid it. */
    public Attempt handOut(Course course, Quiz quiz, Terms terms) {
        UUID person = me.signedIn();
        Instant now = clock.instant();
        TimeFactor usual = Person.timeFactorAlone(person);
        QuizSettings rules = terms.rules();
        List<Attempt> all = Attempt.ofQuiz(person, course.id(), quiz.slug());
        List<Attempt> mine = all.stream()
                .filter(attempt -> Assigned.is(attempt.assigned, terms.assignment()))
                .toList();
        return mine.stream().filter(Attempt::running).findFirst().orElseGet(() -> {
            RuleWords.refusal(allowance(rules, mine, now), rules).ifPresent(why -> refuse(why, course, quiz, terms));
            return start(person, course, quiz, terms, usual, seen(all));
        });
    }

    /** An attempt at a quiz on these terms that leaves no trace; the one before, if there is one, is forgotten. */
    public Attempt preview(Course course, Quiz quiz, Terms terms) {
        UUID person = me.signedIn();
        TimeFactor usual = Person.timeFactorAlone(person);
        Preview.forgetAll(person);
        return start(person, course, quiz, terms.tried(), usual, Map.of());
    }

    private Attempt start(
            UUID person, Course course, Quiz quiz, Terms terms, TimeFactor usual, Map<String, Integer> seen) {
        Attempt.Key key = new Attempt.Key(person, Ids.next());
        Random chance = new Random(key.id().getLeastSignificantBits());
        Layout layout = Layout.shuffled(Drawing.from(quiz, seen, chance), chance);
        Timeline line = Timeline.start(terms.rules(), terms.factor().orElse(usual), clock.instant());
        return Attempt.start(key, course.id(), quiz, layout, line, terms);
    }

    /** Whether the person of an attempt may start another one at its quiz now, of their own accord, by the rules of today. */
    boolean mayStart(Desk.Open open) {
        Attempt attempt = open.attempt();
        if (attempt.assigned != null || attempt.preview) {
            return false;
        }
        List<Attempt> mine = Attempt.ofQuiz(attempt.personId, attempt.course, attempt.quiz).stream()
                .filter(one -> one.assigned == null)
                .toList();
        return open.course()
                .quiz(attempt.quiz)
                .filter(quiz ->
                        allowance(quiz.settings(), mine, clock.instant()).mayStart())
                .isPresent();
    }

    private static Allowance allowance(QuizSettings rules, List<Attempt> attempts, Instant now) {
        return Allowance.after(
                rules, attempts.stream().map(attempt -> attempt.times.line()).toList(), now);
    }

    private static Map<String, Integer> seen(List<Attempt> attempts) {
        Map<String, Integer> seen = new HashMap<>();
        for (Attempt attempt : attempts) {
            Layout.parse(attempt.layout).places().forEach(place -> seen.merge(place.question(), 1, Integer::sum));
        }
        return seen;
    }

    private static void refuse(String why, Course course, Quiz quiz, Terms terms) {
        boolean own = terms.assignment() == null;
        String path = own ? "/quizzes/" + course.id() + "/" + quiz.slug() : "/teams/assignments/" + terms.assignment();
        throw new Trouble(
                409,
                "Not now",
                why + " Your results are kept.",
                path,
                own ? "Back to the quiz" : "Back to the assignment");
    }
}
