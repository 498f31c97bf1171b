package dev.whichcraft.library.files;

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
        int slips = word.length() < 3 ? 0 : Math.min(3, word.length() / 3);
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
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    /** Slips up to two places, if the last was a wrong letter, a letter too many, one too few, or two swapped. */
    private static int fewest(int[][] slips, String a, String b, int i, int j) {
        int wrong = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
    }
}
