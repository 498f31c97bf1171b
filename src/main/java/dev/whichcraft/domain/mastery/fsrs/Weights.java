package dev.whichcraft.domain.mastery.fsrs;

import java.util.List;

/**
 * The 21 weights w0 to w20 of FSRS-6.
 *
 * @param version names them for ever; stored with each card, so that cards can be found that older weights scheduled
 * @param values w0 to w20, within the bounds that the optimizer of py-fsrs keeps
 */
public record Weights(String version, List<Double> values) {

    private static final List<Double> LOWEST = List.of(
            0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0,
            0.0, 0.0, 0.0, 0.1);

    private static final List<Double> HIGHEST = List.of(
            100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0,
            0.8, 0.8);

    /** The published defaults, fitted to some hundred million reviews. */
    public static final Weights DEFAULT = new Weights(
            "fsrs-6",
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /** Refuses weights that are missing, too many or out of bounds. */
    public Weights {
        values = List.copyOf(values);
        if (values.size() != LOWEST.size()) {
            throw new IllegalArgumentException("21 weights expected, not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) >= LOWEST.get(i) && values.get(i) <= HIGHEST.get(i))) {
                throw new IllegalArgumentException(
                        "w%d = %s is not within %s to %s".formatted(i, values.get(i), LOWEST.get(i), HIGHEST.get(i)));
            }
        }
    }

    /** The weight of this number, 0 to 20. */
    double w(int number) {
        return values.get(number);
    }
}
