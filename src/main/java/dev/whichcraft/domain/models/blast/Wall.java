package dev.whichcraft.domain.models.blast;

import dev.whichcraft.domain.models.Figure;
import java.util.Set;

/**
 * How likely an intruder gets out of a container.
 *
 * @param base chance against containers as they come, 0 to 1
 * @param hardening locks that were added
 * @param careless whether containers are privileged or hold the engine's socket; then nothing else counts
 * @param unpatchedDays days that a known hole stays open
 */
public record Wall(double base, Set<Hardening> hardening, boolean careless, int unpatchedDays) {

    /** Share of exploits that escalated in a study: a worst case to begin with, no rate of today. */
    public static final Figure STUDY =
            Figure.computed(0.125, "", "11 of 88 exploits, 2018, old kernels chosen on purpose", "R11");

    /** New ways out that become usable while nothing is patched. */
    public static final Figure DAILY_RATE = Figure.assumed(0.005, "a day", "new ways out while nothing is patched");

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if the chance is no chance or the days are negative
     */
    public Wall {
        Chance.check(base);
        if (unpatchedDays < 0) {
            throw new IllegalArgumentException("a delay has no negative days");
        }
        hardening = Set.copyOf(hardening);
    }

    /** Chance that a new way out is usable by now: 1 - exp(-rate * days). */
    public double unpatched() {
        return 1 - Math.exp(-DAILY_RATE.value() * unpatchedDays);
    }

    /**
     * Chance of a way out, 0 to 1: either by what was there, or by what was left unpatched; each lock multiplies it; one
     * careless flag makes it certain.
     */
    public double chance() {
        if (careless) {
            return 1;
        }
        double either = 1 - (1 - base) * (1 - unpatched());
        return hardening.stream().mapToDouble(lock -> lock.factor().value()).reduce(either, (a, b) -> a * b);
    }
}
