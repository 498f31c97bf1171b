package dev.whichcraft.models.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they stand in addresses and fields. */
final class Plain {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

    private Plain() {}

    /** A number without exponent and without needless zeros. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The number somebody wrote; empty when it is none. */
    static Optional<Double> read(String value) {
        String written = value.strip().replace(',', '.');
        return NUMBER.matcher(written).matches() ? Optional.of(Double.parseDouble(written)) : Optional.empty();
    }
}
