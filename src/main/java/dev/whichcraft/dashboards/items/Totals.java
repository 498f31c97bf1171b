package dev.whichcraft.dashboards.items;

import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Spread;
import dev.whichcraft.domain.itemstats.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * How many reached how much of a quiz, in bands of equal width.
 *
 * @param bands from nothing to everything; empty where they cannot be told, or too few would be seen
 */
public record Totals(List<Band> bands) {

    private static final int BANDS = 10;

    /**
     * A column.
     *
     * @param from share of full marks where it begins, in percent
     * @param to where it ends; that much is in the next one, but for full marks
     * @param n how many
     */
    public record Band(int from, int to, long n) {}

    static Totals of(Spread totals, int max, long people) {
        if (max == 0 || people < ItemFigures.LEAST) {
            return new Totals(List.of());
        }
        long[] counts = new long[BANDS];
        totals.counts().forEach((parts, n) -> counts[band(parts, max)] += n);
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add(new Band(band * 100 / BANDS, (band + 1) * 100 / BANDS, counts[band]));
        }
        return new Totals(List.copyOf(bands));
    }

    private static int band(long parts, int max) {
        return (int) Math.min(BANDS - 1, parts * BANDS / (max * Tally.PARTS));
    }
}
