package dev.whichcraft.domain.mastery.practice;

import java.util.Optional;
import java.util.Set;

/**
 * What a person has practised since their day began.
 *
 * @param asked keys of the questions
 * @param fresh how many of them were new
 * @param last key of the one asked just before; empty when the day begins
 */
public record Today(Set<String> asked, int fresh, Optional<String> last) {

    /** A day that begins. */
    public static final Today BEGINS = new Today(Set.of(), 0, Optional.empty());
}
