package dev.whichcraft.library.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the things that a title compares: {@code A vs B}, {@code A or B?}, {@code Comparison of A and B} ... */
final class ComparisonTitle {

    private static final Pattern VERSUS = Pattern.compile("(?i)\\s+(?:vs\\.?|versus)\\s+");
    private static final Pattern OF = Pattern.compile("(?i)^.*?\\b(?:comparison|comparing|compare|differences?|choosing"
            + "|choose|choice|decide|deciding)\\b\\s*(?:of|between|from)?\\s+(.+\\s(?:and|with|to|or|&)\\s.+)$");
    private static final Pattern COMPARED = Pattern.compile("(?i)\\s+(?:is\\s+)?compared\\s+(?:to|with)\\s+");
    private static final Pattern LIST =
            Pattern.compile("(?i)\\s*,\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|with|to|or|&)\\s+");
    private static final Pattern OR = Pattern.compile("(?i)\\s*,\\s*(?:or\\s+)?|\\s+or\\s+");
    private static final Pattern AND = Pattern.compile("(?i)\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");
    private static final String NOISE =
            "comparison|compared|comparing|differences?|explained|overview|guide|introduction"
                    + "|understanding|when to use|what is|what are|choosing|choose|which is better|which one(?: to use)?";
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:(?:an?|the|key|main|detailed|complete|quick"
            + "|comprehensive|in-depth)\\s+|(?:" + NOISE + ")\\s*(?:(?:of|between|to)\\s+|:\\s*))");
    private static final Pattern AFTER =
            Pattern.compile("(?i)\\s+(?:(?:an?|the|detailed|complete|quick|comprehensive|in-depth|in \\d{4}|" + NOISE
                    + ")\\s*)$|[\\s?!.,;:]+$");

    private ComparisonTitle() {}

    /** The names of the things compared, as the title writes them; none when it does not name at least two. */
    static List<String> things(String title) {
        List<String> parts = new ArrayList<>(Arrays.asList(title.split(":\\s+|\\s+[–—|-]\\s+")));
        parts.add(title);
        return first(
                parts,
                part -> split(part, VERSUS),
                part -> split(part, COMPARED),
                ComparisonTitle::of,
                part -> title.matches("(?i).*\\b(compar|differ).*") ? split(part, AND) : List.of(),
                part -> split(part, OR));
    }

    /** Whether a plain line without any markup can be nothing but the title of a comparison. */
    static boolean unmistakable(String line) {
        return line.length() < 120
                && VERSUS.matcher(line).find()
                && things(line).size() == 2;
    }

    private interface Way {
        List<String> things(String part);
    }

    private static List<String> first(List<String> parts, Way... ways) {
        for (Way way : ways) {
            for (String part : parts) {
                List<String> things = way.things(part);
                if (things.size() >= 2) {
                    return things;
                }
            }
        }
        return List.of();
    }

    private static List<String> of(String part) {
        Matcher matcher = OF.matcher(part);
        return matcher.matches() ? split(matcher.group(1), LIST) : List.of();
    }

    private static List<String> split(String part, Pattern between) {
        return Arrays.stream(between.split(part))
                .map(ComparisonTitle::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String name(String written) {
        String name = written.strip().replaceAll("^[\"'“”‘’]+|[\"'“”‘’]+$", "");
        String before;
        do {
            before = name;
            name = BEFORE.matcher(AFTER.matcher(name).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        } while (!name.equals(before));
        return name;
    }
}
