package dev.whichcraft.library.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which each bold line that serves as a heading stands apart. People write one right below a list or a text;
 * Markdown takes it for a part of what is above, unless there is an empty line.
 */
final class BoldLines {

    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*[^*]+\\*\\*|__[^_]+__)\\s*:?\\s*(?:\\{#[^{}]*})?\\s*");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\*\\*|__)\\s*\\d{1,3}[.)].*");
    private static final Pattern ITEM_OR_NOTHING = Pattern.compile("\\s*|\\s*(?:[-*+]|\\d{1,3}[.)])\\s.*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private final String text;
    private final List<Integer> numbers = new ArrayList<>();

    BoldLines(List<String> lines) {
        StringBuilder apart = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            code ^= FENCE.matcher(line).matches();
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean heading = !code
                    && BOLD.matcher(line).matches()
                    && (NUMBERED.matcher(line).matches()
                            || ITEM_OR_NOTHING.matcher(next).matches());
            if (heading && i > 0 && !lines.get(i - 1).isBlank()) {
                apart.append('\n');
                numbers.add(i + 1);
            }
            apart.append(line).append(i + 1 < lines.size() ? "\n" : "");
            numbers.add(i + 1);
        }
        text = apart.toString();
    }

    /** The text with empty lines put in. */
    String text() {
        return text;
    }

    /** Number of a line in the file, from 1, given its index in the text with empty lines. */
    int line(int index) {
        return numbers.get(Math.min(index, numbers.size() - 1));
    }
}
