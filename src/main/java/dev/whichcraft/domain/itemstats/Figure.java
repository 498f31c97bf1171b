package dev.whichcraft.domain.itemstats;

import java.util.function.DoubleSupplier;

/**
 * A value, or why there is none.
 *
 * @param value not a number where there is none
 * @param why there is none; null where there is one
 */
public record Figure(double value, Why why) {

    /** Why there is no value. */
    public enum Why {
        /** So few people say nothing, and might tell who they were. */
        TOO_FEW,
        /** Everybody earned the same here, so nothing can go along with it. */
        ALIKE,
        /** Everybody earned the same on all other questions together. */
        REST_ALIKE,
        /** Who does well here does worse on the whole: it adds nothing to the total. */
        AGAINST,
        /** It takes two questions that everybody was asked. */
        ONE_QUESTION,
        /** Not everybody has marks on the same questions. */
        DIFFERENT
    }

    /** A value. */
    static Figure of(double value) {
        return new Figure(value, null);
    }

    /** None. */
    static Figure none(Why why) {
        return new Figure(Double.NaN, why);
    }

    /** A value, unless there is a reason against it. */
    static Figure unless(Why why, DoubleSupplier value) {
        return why == null ? of(value.getAsDouble()) : none(why);
    }

    /** The same where so many people are enough. */
    Figure from(long people, long least) {
        return people < least ? none(Why.TOO_FEW) : this;
    }

    /** Whether there is a value. */
    public boolean known() {
        return why == null;
    }
}
