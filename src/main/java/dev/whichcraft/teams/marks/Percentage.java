package dev.whichcraft.teams.marks;

import java.util.Optional;

/** A mark as people write it: 75, 66.5, 66,5 or 80 %. */
final class Percentage {

    private Percentage() {}

    /** As a share of full marks, 0 to 1; empty when it is none. */
    static Optional<Double> of(String text) {
        String plain = text.replace("%", "").replace("\u00a0", " ").strip().replace(',', '.');
        if (!plain.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        double percent = Double.parseDouble(plain);
        return percent > 100 ? Optional.empty() : Optional.of(percent / 100);
    }
}
