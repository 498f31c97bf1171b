package dev.whichcraft.domain.attempt;

import java.time.Duration;
import java.util.Arrays;

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

    /** A time limit as it holds for the person. */
    public Duration of(Duration limit) {
        return Duration.ofSeconds(Math.round(limit.toSeconds() * times));
    }
}
