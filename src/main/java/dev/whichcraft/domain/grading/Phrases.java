package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Response.Written;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.ShortText.Accepted;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what was written with what is accepted. */
public final class Phrases {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern QUOTE = Pattern.compile("[’‘`´]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern FINAL_STOP = Pattern.compile("\\.$");

    private Phrases() {}

    /** The accepted text that fits and earns most, if any does. */
    public static Optional<Accepted> best(ShortText task, Written written) {
        String text = normal(written.text());
        return task.answers().stream()
                .filter(answer -> fits(normal(answer.text()), text))
                .max(Comparator.comparingDouble(Accepted::credit));
    }

    /** A text without what does not change its meaning: case, spaces, kinds of dashes and quotes, a final full stop. */
    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String seen = UNSEEN.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll("");
        String plain = QUOTE.matcher(DASH.matcher(seen).replaceAll("-")).replaceAll("'");
        String dense = SPACES.matcher(plain).replaceAll(" ").strip();
        return FINAL_STOP.matcher(dense).replaceFirst("").strip();
    }

    /** Whether a text fits a pattern in which {@code *} stands for anything or nothing; takes time in their product. */
    static boolean fits(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }
}
