package dev.whichcraft.domain.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads numbers as people write them. */
public final class Numbers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private static final String PLAIN = "0123456789-+";
    private static final int LONGEST = 60;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]*[0-9][0-9.,]*(e[+-]?[0-9]{1,3})?");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}_'’]");
    private static final Pattern POWER = Pattern.compile("[×x·*⋅]10\\^");

    /** How digits may be grouped, by the sign that marks decimals. */
    private static final Map<Character, Pattern> GROUPED = Map.of('.', grouped(',', '.'), ',', grouped('.', ','));

    private Numbers() {}

    private static Pattern grouped(char thousands, char decimal) {
        String group = "\\" + thousands;
        String fraction = "(\\" + decimal + "[0-9]*)?";
        return Pattern.compile("[+-]?([0-9]*|[0-9]{1,3}(" + group + "[0-9]{3})+)" + fraction);
    }

    /**
     * What a text can mean as a number: {@code 1,5} and {@code 1.5}, {@code 6 144}, {@code 1.2e3}, {@code 1.2 × 10³}.
     * Both ways of reading are given where a single comma or point may mark decimals or thousands, as in
     * {@code 6,144}.
     *
     * @return none when it is no number
     */
    public static List<BigDecimal> readings(String text) {
        String plain = plain(text);
        if (!NUMBER.matcher(plain).matches()) {
            return List.of();
        }
        int exponent = plain.indexOf('e');
        String digits = exponent < 0 ? plain : plain.substring(0, exponent);
        String power = exponent < 0 ? "" : plain.substring(exponent);
        List<BigDecimal> readings = new ArrayList<>();
        for (char decimal : new char[] {'.', ','}) {
            char thousands = decimal == '.' ? ',' : '.';
            if (GROUPED.get(decimal).matcher(digits).matches()) {
                String number = digits.replace(String.valueOf(thousands), "").replace(decimal, '.');
                BigDecimal reading = new BigDecimal(number + power);
                if (readings.stream().noneMatch(other -> other.compareTo(reading) == 0)) {
                    readings.add(reading);
                }
            }
        }
        return List.copyOf(readings);
    }

    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder lowered = new StringBuilder();
        boolean raised = false;
        for (char c : text.toCharArray()) {
            int digit = RAISED.indexOf(c);
            lowered.append(digit >= 0 && !raised ? "^" : "").append(digit >= 0 ? PLAIN.charAt(digit) : c);
            raised = digit >= 0;
        }
        String dense = BLANK.matcher(Normalizer.normalize(lowered, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u2212', '-')
                .replace('\u2013', '-');
        return POWER.matcher(dense).replaceFirst("e").replace('E', 'e');
    }
}
