package dev.whichcraft.library.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The most similar of some names, if one is similar enough to be a slip of the keyboard. */
    public static Optional<String> to(String written, Collection<String> names) {
        String word = written.toLowerCase(Locale.ROOT);
        int slips = Math.max(1, Math.min(3, word.length() / 3));
        return names.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= slips)
                .filter(name -> distance(word, name.toLowerCase(Locale.ROOT)) <= slips)
                .min(Comparator.comparingInt(name -> distance(word, name.toLowerCase(Locale.ROOT))));
    }

    /** The same as the end of a message: {@code (did you mean 'x'?)} with a space before it, or nothing. */
    public static String hint(String written, Collection<String> names) {
        return to(written, names).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
