package dev.whichcraft.domain.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers as people write them. */
public final class Numbers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private static final String PLAIN = "0123456789-+";
    private static final int LONGEST = 60;

    private Numbers() {}

    /**
     * What a text can mean as a number: {@code 1,5} and {@code 1.5}, {@code 6 144}, {@code 1.2e3}, {@code 1.2 × 10³}.
     * Both ways of reading are given where a single comma or point may mark decimals or thousands, as in
     * {@code 6,144}.
     *
     * @return none when it is no number
     */
    public static List<BigDecimal> readings(String text) {
        String plain = plain(text);
        if (!plain.matches("[+-]?[0-9.,]*[0-9][0-9.,]*(e[+-]?[0-9]{1,3})?")) {
            return List.of();
        }
        int exponent = plain.indexOf('e');
        String digits = exponent < 0 ? plain : plain.substring(0, exponent);
        String power = exponent < 0 ? "" : plain.substring(exponent);
        List<BigDecimal> readings = new ArrayList<>();
        for (char decimal : new char[] {'.', ','}) {
            char thousands = decimal == '.' ? ',' : '.';
            String group = "\\" + thousands;
            String fraction = "(\\" + decimal + "[0-9]*)?";
            if (digits.matches("[+-]?([0-9]*|[0-9]{1,3}(" + group + "[0-9]{3})+)" + fraction)) {
                String number = digits.replace(String.valueOf(thousands), "").replace(decimal, '.');
                BigDecimal reading = new BigDecimal(number.replaceFirst("\\.$", "") + power);
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
        return Normalizer.normalize(lowered, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}_'’]", "")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replaceFirst("[×x·*⋅]10\\^", "e")
                .replace('E', 'e');
    }
}
