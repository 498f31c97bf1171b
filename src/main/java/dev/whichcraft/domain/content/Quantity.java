package dev.whichcraft.domain.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * Type {@code numeric}: a number with a unit.
 *
 * @param value the right one
 * @param tolerance how far an answer may be off, in the unit of the value
 * @param units what may be picked as the unit; empty when nothing but the number is asked
 * @param evidence ids of the claims that decide it
 */
public record Quantity(BigDecimal value, BigDecimal tolerance, List<Unit> units, List<String> evidence)
        implements Task {

    /**
     * A unit that is offered.
     *
     * @param name as it is picked
     * @param factor how many of the value's unit one of it is; 0 when it measures something else and is never right
     */
    public record Unit(String name, double factor) {}

    /** Name of the unit in which the value is given; empty for none. */
    public String unit() {
        return units.stream()
                .filter(unit -> unit.factor() == 1)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    @Override
    public Response.Answered key() {
        return new Response.Measured(value.toPlainString(), unit(), Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return List.of();
    }

    @Override
    public int alternatives() {
        return Integer.MAX_VALUE;
    }
}
