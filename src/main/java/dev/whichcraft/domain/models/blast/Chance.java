package dev.whichcraft.domain.models.blast;

/** A number from 0 to 1. */
final class Chance {

    private Chance() {}

    static void check(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a chance is a number from 0 to 1, not " + value);
        }
    }
}
