package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Quantity.Unit;
import dev.whichcraft.domain.content.Response.Measured;
import java.math.BigDecimal;
import java.util.List;

/** How far a number with a unit is right. */
final class Quantities {

    /** What the right number with a wrong unit is worth. */
    private static final double NUMBER_ALONE = 0.5;

    private Quantities() {}

    static double credit(Quantity quantity, Measured measured) {
        if (quantity.units().isEmpty()) {
            return within(quantity, measured, 1) ? 1 : 0;
        }
        Unit picked = quantity.units().stream()
                .filter(unit -> unit.name().equals(measured.unit()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No unit " + measured.unit()));
        if (picked.factor() > 0 && within(quantity, measured, picked.factor())) {
            return 1;
        }
        boolean rightElsewhere = quantity.units().stream()
                .anyMatch(unit -> unit.factor() > 0 && within(quantity, measured, unit.factor()));
        return rightElsewhere ? NUMBER_ALONE : 0;
    }

    private static boolean within(Quantity quantity, Measured measured, double factor) {
        List<BigDecimal> readings = Numbers.readings(measured.number());
        return readings.stream()
                .map(number -> number.multiply(BigDecimal.valueOf(factor)))
                .anyMatch(number -> number.subtract(quantity.value()).abs().compareTo(quantity.tolerance()) <= 0);
    }
}
