package dev.whichcraft.domain.models;

import java.util.List;

/**
 * A number that a model calculates with, and where it is from.
 *
 * @param value in the unit
 * @param unit as written behind the value; may be empty
 * @param evidence how it is known
 * @param setting year and circumstances, or why it was assumed; may be empty
 * @param sources ids such as {@code R04}
 */
public record Figure(double value, String unit, Evidence evidence, String setting, List<String> sources) {

    /** How a number is known. */
    public enum Evidence {
        /** Somebody measured it and published it. */
        MEASURED,
        /** Computed from published measurements. */
        COMPUTED,
        /** A limit, default or promise that documentation states. */
        STATED,
        /** Chosen for teaching; nobody measured it. */
        ASSUMED
    }

    /** A published measurement. */
    public static Figure measured(double value, String unit, String setting, String... sources) {
        return new Figure(value, unit, Evidence.MEASURED, setting, List.of(sources));
    }

    /** A number computed from published measurements. */
    public static Figure computed(double value, String unit, String setting, String... sources) {
        return new Figure(value, unit, Evidence.COMPUTED, setting, List.of(sources));
    }

    /** A number that documentation states. */
    public static Figure stated(double value, String unit, String setting, String... sources) {
        return new Figure(value, unit, Evidence.STATED, setting, List.of(sources));
    }

    /** A number chosen for teaching. */
    public static Figure assumed(double value, String unit, String setting, String... sources) {
        return new Figure(value, unit, Evidence.ASSUMED, setting, List.of(sources));
    }

    /** Whether the number was chosen for teaching. */
    public boolean isAssumed() {
        return evidence == Evidence.ASSUMED;
    }
}
