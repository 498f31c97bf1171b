package dev.whichcraft.domain.tally;

/** How many people a figure must be about. */
public final class Crowd {

    /** Averages and rates are told only of so many people: of fewer, they would tell what one of them did. */
    public static final int LEAST = 5;

    private Crowd() {}

    /** Whether a figure about so many people may be told. */
    public static boolean tells(long people) {
        return people >= LEAST;
    }
}
