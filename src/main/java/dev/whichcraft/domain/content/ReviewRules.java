package dev.whichcraft.domain.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person is shown of their attempt, and when.
 *
 * @param shown for each time what is shown then; nothing where a time is missing
 */
public record ReviewRules(Map<When, Set<What>> shown) {

    /** How long {@link When#AFTER} lasts: long enough to read an exam through. */
    public static final Duration RIGHT_AFTER = Duration.ofHours(1);

    /** The four times of a review. */
    public enum When {
        /** While the attempt can be answered. */
        DURING,
        /** Right after it was handed in, for an hour. */
        AFTER,
        /** From then on, while the quiz is open. */
        LATER,
        /** Once the quiz has closed. */
        CLOSED
    }

    /** The four things that can be shown. */
    public enum What {
        /** How good each answer was, and the result. */
        MARKS,
        /** The best option, with what speaks for it. */
        RIGHT_ANSWERS,
        /** Why the chosen option holds or fails. */
        FEEDBACK,
        /** The claims of the comparison that decide. */
        CLAIMS
    }

    /** Whether this is shown then. */
    public boolean shows(When when, What what) {
        return shown.getOrDefault(when, Set.of()).contains(what);
    }

    /** Whether anything is shown then. */
    public boolean showsAnything(When when) {
        return !shown.getOrDefault(when, Set.of()).isEmpty();
    }

    /**
     * At which of the four times an attempt is that was handed in.
     *
     * @param closes when the quiz closes; empty for never
     */
    public static When at(Instant handedIn, Optional<Instant> closes, Instant now) {
        if (closes.filter(at -> !now.isBefore(at)).isPresent()) {
            return When.CLOSED;
        }
        return now.isBefore(handedIn.plus(RIGHT_AFTER)) ? When.AFTER : When.LATER;
    }

    /** From when on the marks of an attempt are shown that was handed in at a moment; at once where none is set. */
    public Instant marksFrom(Instant handedIn, Optional<Instant> closes) {
        return switch (first(What.MARKS).orElse(When.AFTER)) {
            case LATER -> earlier(handedIn.plus(RIGHT_AFTER), closes);
            case CLOSED -> closes.orElse(handedIn);
            default -> handedIn;
        };
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    /** The first time after submission at which this is shown, if there is one. */
    public Optional<When> first(What what) {
        return List.of(When.AFTER, When.LATER, When.CLOSED).stream()
                .filter(when -> shows(when, what))
                .findFirst();
    }

    private static Set<What> all() {
        return Set.copyOf(Arrays.asList(What.values()));
    }

    /**
     * What holds where an author says nothing. Practice shows everything at once. An exam shows everything after
     * submission; if it closes, the best options are kept back until then.
     */
    public static ReviewRules usual(Mode mode, boolean closes) {
        Set<What> during = mode == Mode.PRACTICE ? all() : Set.of();
        Set<What> after = mode == Mode.EXAM && closes ? Set.of(What.MARKS, What.FEEDBACK) : all();
        return new ReviewRules(Map.of(When.DURING, during, When.AFTER, after, When.LATER, after, When.CLOSED, all()));
    }
}
