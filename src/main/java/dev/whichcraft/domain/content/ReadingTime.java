package dev.whichcraft.domain.content;

import java.util.stream.Stream;

/**
 * How long a lesson takes to read. Adults read English non-fiction silently at 238 words a minute on average (M. Brysbaert:
 * How many words do we read per minute? Journal of Memory and Language 109, 2019); we count a little slower, since tables
 * and checks want a second look.
 */
public final class ReadingTime {

    /** Words a minute. */
    public static final int PACE = 220;

    private ReadingTime() {}

    /** Whole minutes for the lesson of a section with its claims and checks, rounded, at least 1. */
    public static int minutes(Section section) {
        Stream<String> texts = Stream.of(
                        Stream.of(section.lesson().hook(), section.opening()),
                        section.claims().map(Claim::text),
                        section.diagrams().stream().flatMap(ReadingTime::texts),
                        section.lesson().parts().stream().flatMap(ReadingTime::texts))
                .flatMap(some -> some);
        return Math.max(1, Math.round((float) texts.mapToInt(ReadingTime::words).sum() / PACE));
    }

    /** Words of a text in Markdown: what lies between spaces and holds a letter or digit, without ids and source numbers. */
    public static int words(String markdown) {
        int words = 0;
        int from = 0;
        while (from < markdown.length()) {
            int to = from;
            boolean spoken = false;
            while (to < markdown.length() && !Character.isWhitespace(markdown.charAt(to))) {
                spoken |= Character.isLetterOrDigit(markdown.charAt(to));
                to++;
            }
            boolean mark = markdown.startsWith("{#", from) || markdown.startsWith("[R", from);
            words += spoken && !mark ? 1 : 0;
            from = to + 1;
        }
        return words;
    }

    private static Stream<String> texts(Diagram diagram) {
        return diagram.layers().stream().flatMap(layer -> Stream.of(layer.label(), layer.note()));
    }

    private static Stream<String> texts(Lesson.Part part) {
        return Stream.concat(Stream.of(part.title()), part.blocks().stream().flatMap(ReadingTime::texts));
    }

    /** Of a check one reads the question, all options, and what is said to the right one. */
    private static Stream<String> texts(Lesson.Block block) {
        if (block instanceof Lesson.Text text) {
            return Stream.of(text.markdown());
        }
        return block instanceof Check check
                ? Stream.concat(
                        Stream.of(check.question()),
                        check.answers().stream()
                                .flatMap(answer -> Stream.of(answer.text(), answer.right() ? answer.because() : "")))
                : Stream.empty();
    }
}
