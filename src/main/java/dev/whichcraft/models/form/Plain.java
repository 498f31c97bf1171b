package dev.whichcraft.models.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as they stand in addresses and fields. */
final class Plain {

    private Plain() {}

    /** A number without exponent and without needless zeros. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The number somebody wrote; empty when it is none. */
    static Optional<Double> read(String value) {
        String written = value.strip().replace(',', '.');
        return written.matches("-?\\d{1,12}(\\.\\d{1,9})?")
                ? Optional.of(Double.parseDouble(written))
                : Optional.empty();
    }
}
