package dev.whichcraft.web;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for what is behind a failure. */
final class Causes {

    private Causes() {}

    /** Whether a failure, what caused it or what was suppressed on the way is one of these. */
    static boolean any(Throwable failure, Predicate<Throwable> wanted) {
        return any(failure, wanted, new HashSet<>());
    }

    private static boolean any(Throwable failure, Predicate<Throwable> wanted, Set<Throwable> met) {
        if (failure == null || !met.add(failure)) {
            return false;
        }
        if (wanted.test(failure)) {
            return true;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (any(other, wanted, met)) {
                return true;
            }
        }
        return any(failure.getCause(), wanted, met);
    }
}
