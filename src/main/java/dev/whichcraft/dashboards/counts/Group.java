package dev.whichcraft.dashboards.counts;

import java.util.Comparator;
import java.util.UUID;

/**
 * Attempts that are counted together.
 *
 * @param course id of the course
 * @param quiz slug of the quiz
 * @param hash of the version that was handed out
 * @param first whether they are the first attempts of their people at the quiz
 * @param slot in which their people are, so that not all wait for the same rows
 */
record Group(String course, String quiz, String hash, boolean first, int slot) implements Comparable<Group> {

    /** How many slots there are: more let more people hand in at once, and make readers add up more. */
    static final int SLOTS = 2;

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::course)
            .thenComparing(Group::quiz)
            .thenComparing(Group::hash)
            .thenComparing(Group::first)
            .thenComparingInt(Group::slot);

    static int slot(UUID person) {
        return Math.floorMod(person.hashCode(), SLOTS);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
