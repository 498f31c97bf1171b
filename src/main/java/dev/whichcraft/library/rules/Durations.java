package dev.whichcraft.library.rules;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as authors write them: {@code 90s}, {@code 20m}, {@code 1h 30m}, {@code 1d}. */
final class Durations {

    private static final Pattern PART = Pattern.compile("([0-9]{1,4})([smhd])");

    private Durations() {}

    /** The sum of all parts; zero for what has none. */
    static Duration parse(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            sum = sum.plus(
                    switch (part.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofDays(count);
                    });
        }
        return sum;
    }
}
