package dev.whichcraft.web;

import dev.whichcraft.domain.attempt.Allowance;
import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a quiz in plain words. */
@TemplateExtension
public final class RuleWords {

    private RuleWords() {}

    /** A time, such as 1 hour and 30 minutes. */
    public static String word(Duration time) {
        return Stream.of(
                        count(time.toDays(), "day"),
                        count(time.toHoursPart(), "hour"),
                        count(time.toMinutesPart(), "minute"),
                        count(time.toSecondsPart(), "second"))
                .filter(part -> !part.isEmpty())
                .reduce((some, part) -> some + " and " + part)
                .orElse("no time");
    }

    private static String count(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }

    /** How long one has, and what happens then. */
    public static List<String> onTime(QuizSettings rules, TimeFactor factor) {
        List<String> said = new ArrayList<>();
        rules.timeLimit().ifPresent(limit -> {
            String usual = factor == TimeFactor.ONE ? "" : " (the usual " + word(limit) + ", and more for you)";
            said.add("You have " + word(factor.of(limit)) + usual + " from the moment you start, by our clock.");
        });
        rules.closes().ifPresent(at -> said.add("It closes on " + TimeWords.moment(at) + "."));
        if (said.isEmpty()) {
            return List.of("No time limit.");
        }
        said.add(
                switch (rules.onTimeout()) {
                    case SUBMIT -> "When the time is up, what you saved is handed in as it is.";
                    case GRACE ->
                        "When the time is up, you can save and hand in for " + word(rules.grace())
                                + " more. Then what you saved is handed in as it is.";
                    case ABANDON -> "Hand in before the time is up: what is not handed in then does not count.";
                });
        return said;
    }

    /** How often one may take it, and which result counts. */
    public static String onAttempts(QuizSettings rules, Allowance allowance) {
        boolean once = rules.attempts().isPresent() && rules.attempts().getAsInt() == 1;
        if (once) {
            return "You can take it once.";
        }
        String often = rules.attempts().isPresent()
                ? "You can take it " + rules.attempts().getAsInt() + " times; "
                        + allowance.left().orElse(0) + (allowance.left().orElse(0) == 1 ? " is" : " are") + " left."
                : "Try as often as you like.";
        String wait = rules.pause().isZero() ? "" : " After each time there is a wait of " + word(rules.pause()) + ".";
        return often + wait + " " + word(rules.grade());
    }

    /** Which result counts. */
    public static String word(GradeRule rule) {
        return switch (rule) {
            case HIGHEST -> "The best result counts.";
            case LAST -> "The latest result counts.";
            case MEAN -> "The mean of all results counts.";
        };
    }

    /** Why no attempt may start now; empty when one may. */
    public static Optional<String> refusal(Allowance allowance, QuizSettings rules) {
        if (allowance.closed()) {
            return rules.closes().map(at -> "This quiz closed on " + TimeWords.moment(at) + ".");
        }
        if (allowance.usedUp()) {
            return Optional.of("You have used all attempts at this quiz.");
        }
        return allowance.from().map(at -> "The next attempt can start on " + TimeWords.moment(at) + ".");
    }

    /** What is shown after submission, and when: one sentence for each time at which that changes. */
    public static List<String> onReview(QuizSettings rules) {
        List<String> said = new ArrayList<>();
        List<What> before = null;
        for (When when : List.of(When.AFTER, When.LATER, When.CLOSED)) {
            List<What> now = Stream.of(What.values())
                    .filter(what -> rules.review().shows(when, what))
                    .toList();
            boolean comes = when != When.CLOSED || rules.closes().isPresent();
            if (comes && !now.equals(before)) {
                said.add(from(when, rules.closes()) + " you see " + things(now) + ".");
            }
            before = now;
        }
        return said;
    }

    private static String from(When when, Optional<Instant> closes) {
        return switch (when) {
            case DURING -> "At once";
            case AFTER -> "As soon as you have handed in,";
            case LATER -> "From an hour later on";
            case CLOSED ->
                "Once the quiz has closed (" + closes.map(TimeWords::moment).orElse("") + "),";
        };
    }

    private static String things(List<What> shown) {
        List<String> names = shown.stream().map(RuleWords::name).toList();
        if (names.size() < 2) {
            return names.isEmpty() ? "that it arrived, and nothing more" : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String name(What what) {
        return switch (what) {
            case MARKS -> "your marks";
            case RIGHT_ANSWERS -> "the right answers";
            case FEEDBACK -> "why your answers hold or fail";
            case CLAIMS -> "the claims that decide";
        };
    }
}
