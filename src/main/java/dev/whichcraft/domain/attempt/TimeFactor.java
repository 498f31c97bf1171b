package dev.whichcraft.domain.attempt;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How much of a time limit a person has, where the usual time would keep them from showing what they know. */
public enum TimeFactor {
    ONE(1),
    ONE_AND_A_QUARTER(1.25),
    ONE_AND_A_HALF(1.5),
    TWO(2);

    private final double times;

    TimeFactor(double times) {
        this.times = times;
    }

    /** The factor of this number; the usual time for a number that is none. */
    public static TimeFactor of(double times) {
        return Arrays.stream(values())
                .filter(factor -> factor.times == times)
                .findFirst()
                .orElse(ONE);
    }

    /** The number of this factor, if it is one that we give. */
    public static Optional<TimeFactor> parse(String times) {
        return Arrays.stream(values())
                .filter(factor -> factor.text().equals(times))
                .findFirst();
    }

    /** By how much a time limit is multiplied. */
    public double times() {
        return times;
    }

    /** The same as people write it: 1, 1.25, 1.5, 2. */
    public String text() {
        return times == Math.rint(times) ? String.valueOf((long) times) : String.valueOf(times);
    }

    /** A time limit as it holds for the person. */
    public Duration of(Duration limit) {
        return Duration.ofSeconds(Math.round(limit.toSeconds() * times));
    }
}
