package dev.whichcraft.attempts;

import dev.whichcraft.attempts.previews.Preview;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.attempts.versions.HandedOut;
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
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Begins attempts, where the rules allow it. */
@RequestScoped
public class Beginning {

    private static final String WAITS =
            "Its questions stand in an exam of yours whose answers you may not see. It opens when you may.";

    @Inject
    Me me;

    @Inject
    HandedOut handedOut;

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
            keepSecret(all, course, quiz, terms);
            return start(person, course, quiz, terms, usual, seen(all));
        });
    }

    /**
     * Refuses what would tell the key of an exam to somebody who is in it: practice at the same quiz while the exam does
     * not show its right answers, and the exam while practice runs beside which it would be.
     */
    private void keepSecret(List<Attempt> all, Course course, Quiz quiz, Terms terms) {
        if (!terms.rules().exam()) {
            waiting(all).ifPresent(why -> waits(why, front(course, quiz, terms), frontWord(terms)));
            return;
        }
        all.stream()
                .filter(attempt -> attempt.running() && !settings(attempt).exam())
                .findFirst()
                .ifPresent(attempt -> {
                    throw new Trouble(
                            409,
                            "Hand in your practice first",
                            "You are practising this quiz, and practice tells what is right. Once you have handed it in,"
                                    + " the exam can begin. Everything you answered is kept.",
                            "/attempts/" + attempt.id,
                            "Go to your practice");
                });
    }

    /** Refuses to show what is right in an attempt, while an exam on other terms at the same quiz does not tell it yet. */
    void keepSecret(Attempt shown, List<Attempt> all) {
        UUID terms = shown.assigned == null ? null : shown.assigned.assignment;
        waiting(all.stream().filter(one -> !Assigned.is(one.assigned, terms)).toList())
                .ifPresent(why -> waits(why, "/", "Go to the start page"));
    }

    /** Why practice at a quiz waits for an exam among the attempts at it, in words; empty where it need not. */
    public Optional<String> waiting(List<Attempt> all) {
        Instant now = clock.instant();
        return all.stream()
                .filter(attempt -> attempt.times.line().secret(settings(attempt), now))
                .findFirst()
                .map(exam -> WAITS);
    }

    private QuizSettings settings(Attempt attempt) {
        return handedOut.quiz(attempt.quizHash, attempt.quiz, attempt.assigned).settings();
    }

    private static void waits(String why, String backTo, String backText) {
        throw new Trouble(409, "This waits for your exam", why + " Your results are kept.", backTo, backText);
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
    boolean mayStart(Desk.Open open, List<Attempt> all) {
        Attempt attempt = open.attempt();
        if (attempt.assigned != null || attempt.preview) {
            return false;
        }
        List<Attempt> mine = all.stream().filter(one -> one.assigned == null).toList();
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
        throw new Trouble(
                409, "Not now", why + " Your results are kept.", front(course, quiz, terms), frontWord(terms));
    }

    private static String front(Course course, Quiz quiz, Terms terms) {
        return terms.assignment() == null
                ? "/quizzes/" + course.id() + "/" + quiz.slug()
                : "/teams/assignments/" + terms.assignment();
    }

    private static String frontWord(Terms terms) {
        return terms.assignment() == null ? "Back to the quiz" : "Back to the assignment";
    }
}
