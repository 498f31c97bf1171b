package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.SideName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two sides of a comparison, recognised by any of the names that people give them. */
final class Sides {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final int EXACT = 4;

    private final SideName a;
    private final SideName b;
    private final Set<List<String>> wordsOfA = new LinkedHashSet<>();
    private final Set<List<String>> wordsOfB = new LinkedHashSet<>();

    /**
     * Two sides.
     *
     * @param a how side a is called
     * @param b how side b is called
     * @param alsoA further names of side a
     * @param alsoB further names of side b
     */
    Sides(SideName a, SideName b, List<String> alsoA, List<String> alsoB) {
        this.a = a;
        this.b = b;
        learn(wordsOfA, a, alsoA);
        learn(wordsOfB, b, alsoB);
    }

    /** A name with the shortest of its forms as the short name: {@code VMs} for {@code Virtual machines (VMs)}. */
    static SideName named(String name) {
        List<String> forms = forms(name);
        String shortest = Collections.min(forms, (x, y) -> Integer.compare(x.length(), y.length()));
        return new SideName(name, shortest);
    }

    SideName a() {
        return a;
    }

    SideName b() {
        return b;
    }

    SideName name(Side side) {
        return side == Side.A ? a : b;
    }

    /** Whether the two names cannot be told apart. */
    boolean same() {
        return words(a.name()).equals(words(b.name()));
    }

    /** The one side that a heading, a label or a column names, liberally; empty when it names neither or both. */
    Optional<Side> match(String label) {
        int forA = strength(label, wordsOfA);
        int forB = strength(label, wordsOfB);
        if (forA > 0 && (forB == 0 || forA == EXACT && forB < EXACT)) {
            return Optional.of(Side.A);
        }
        return forB > 0 && (forA == 0 || forB == EXACT && forA < EXACT) ? Optional.of(Side.B) : Optional.empty();
    }

    /** The one side that a label names with no word more or less. */
    Optional<Side> exactly(String label) {
        return match(label).filter(side -> strength(label, side == Side.A ? wordsOfA : wordsOfB) == EXACT);
    }

    private static void learn(Set<List<String>> words, SideName name, List<String> also) {
        List<String> names = new ArrayList<>(List.of(name.name(), name.shortName()));
        names.addAll(also);
        for (String each : names) {
            forms(each).stream().map(Sides::words).forEach(words::add);
            forms(each).stream().map(Sides::initials).forEach(words::add);
        }
        words.remove(List.<String>of());
    }

    private static int strength(String label, Set<List<String>> names) {
        int best = 0;
        for (String form : forms(label)) {
            List<String> words = words(form);
            for (List<String> name : names) {
                boolean initials = name.equals(initials(form));
                best = Math.max(best, initials ? EXACT : words.isEmpty() ? 0 : strength(words, name));
            }
        }
        return best;
    }

    private static int strength(List<String> label, List<String> name) {
        if (label.equals(name)) {
            return EXACT;
        }
        boolean begins = label.size() > name.size() ? begins(label, name) : begins(name, label);
        boolean contains = Collections.indexOfSubList(label, name) >= 0;
        boolean ends = Collections.lastIndexOfSubList(name, label) == name.size() - label.size();
        boolean close = label.size() <= name.size() + 3;
        return begins && close ? 3 : (contains && close || ends && label.size() < name.size()) ? 2 : 0;
    }

    private static boolean begins(List<String> longer, List<String> shorter) {
        return longer.subList(0, shorter.size()).equals(shorter);
    }

    /** A name without what it has in parentheses, what it has in parentheses, and what slashes separate. */
    private static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        Matcher matcher = PARENTHESES.matcher(name);
        String main = matcher.replaceAll(" ").replaceAll("\\s+", " ").strip();
        forms.add(main);
        matcher.reset();
        while (matcher.find()) {
            forms.add(matcher.group(1).strip());
        }
        if (main.contains("/")) {
            forms.addAll(Arrays.asList(main.split("\\s*/\\s*")));
        }
        forms.removeIf(String::isBlank);
        return forms.isEmpty() ? List.of(name) : forms;
    }

    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*(?:\\d+(?:\\.\\d+)*|[a-z])[.):]+\\s+", "")
                .replaceFirst("^\\s*\\d+\\.\\d+(?:\\.\\d+)*\\s+", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isEmpty() && !word.matches("the|an?"))
                .map(Sides::singular)
                .collect(Collectors.toList());
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ss|x|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static List<String> initials(String name) {
        List<String> words = words(name);
        String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.size() > 1 ? List.of(letters) : List.of();
    }
}
