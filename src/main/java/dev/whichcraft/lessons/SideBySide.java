package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Section;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The claims of a section in pairs, so that both sides can be read against each other.
 *
 * @param rows the n-th claim of either side in the n-th row
 */
record SideBySide(List<Row> rows) {

    /**
     * @param a claim of side a; null where side a has fewer
     * @param b claim of side b; null where side b has fewer
     */
    record Row(Claim a, Claim b) {}

    static SideBySide of(Section section) {
        int rows = Math.max(section.a().size(), section.b().size());
        return new SideBySide(IntStream.range(0, rows)
                .mapToObj(i -> new Row(at(section.a(), i), at(section.b(), i)))
                .toList());
    }

    private static Claim at(List<Claim> claims, int index) {
        return index < claims.size() ? claims.get(index) : null;
    }
}
