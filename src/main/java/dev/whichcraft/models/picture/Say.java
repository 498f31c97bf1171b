package dev.whichcraft.models.picture;

import dev.whichcraft.domain.models.Figure;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How models write numbers. */
public final class Say {

    /** Keeps a number and its unit on one line. */
    private static final String SPACE = "\u00a0";

    private static final double KIB = 1024;

    private static final DecimalFormat WHOLE = format("#,##0");
    private static final DecimalFormat PERCENT = format("0");
    private static final DecimalFormat TENTHS = format("0.#");
    private static final DecimalFormat HUNDREDTHS = format("0.##");
    private static final DecimalFormat FACTOR = format("0.00");

    private Say() {}

    /** A whole number, with thousands apart. */
    public static String whole(double number) {
        return write(WHOLE, number);
    }

    /** A number with so many digits as its size deserves: two behind the point below 1.2, one below 10, else none. */
    public static String number(double number) {
        double size = Math.abs(number);
        return write(size < 1.2 && size != Math.rint(size) ? HUNDREDTHS : size < 10 ? TENTHS : WHOLE, number);
    }

    /** How many times as much, with two digits behind the point. */
    public static String factor(double number) {
        return write(FACTOR, number);
    }

    /** A share of 1 in percent. */
    public static String percent(double share) {
        double percent = share * 100;
        return write(percent > 0 && percent < 1 ? TENTHS : PERCENT, percent) + SPACE + "%";
    }

    /** Memory given in MiB, in the unit that reads best. */
    public static String memory(double mib) {
        return mib >= KIB ? number(mib / KIB) + SPACE + "GiB" : number(mib) + SPACE + "MiB";
    }

    /** A time given in milliseconds, in the unit that reads best. */
    public static String time(double ms) {
        if (ms < 1000) {
            return number(ms) + SPACE + "ms";
        }
        double seconds = ms / 1000;
        if (seconds < 90) {
            return number(seconds) + SPACE + "s";
        }
        double minutes = seconds / 60;
        return minutes < 90 ? number(minutes) + SPACE + "min" : number(minutes / 60) + SPACE + "h";
    }

    /** A figure with its unit. */
    public static String figure(Figure figure) {
        return number(figure.value()) + (figure.unit().isEmpty() ? "" : SPACE + figure.unit());
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }

    /** Writes by a copy: a format remembers what it writes, and several threads write. */
    private static String write(DecimalFormat format, double number) {
        return ((DecimalFormat) format.clone()).format(number);
    }
}
