package dev.whichcraft.domain.models.decision;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People's words as Markdown that shows exactly these words: nothing in them acts as markup (CommonMark 0.31, 2.4). */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");
    private static final Pattern LINE_START = Pattern.compile("^[-+=:]");
    private static final Pattern AFTER_NUMBER = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]");

    private Markdown() {}

    /** In one line. */
    static String line(String text) {
        String plain = CONTROL.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
        String escaped = SPECIAL.matcher(plain).replaceAll("\\\\$0");
        String numbered = AFTER_NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
        return numbered.equals(escaped) ? LINE_START.matcher(escaped).replaceFirst("\\\\$0") : numbered;
    }

    /** In paragraphs: lines stay lines, empty lines part paragraphs. */
    static String paragraphs(String text) {
        return text.strip().lines().map(Markdown::line).collect(Collectors.joining("\n"));
    }

    /** A row of a table; cells are ready Markdown. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
