package dev.whichcraft.library.markdown;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A block of Markdown. A line that is all bold counts as a heading, as people write it.
 *
 * @param kind what it is
 * @param node where it was parsed from; the remainder of a paragraph after a bold line has the paragraph's node
 * @param line its first line
 * @param lastLine its last line
 * @param level of a heading, {@link #BOLD} for a bold line; 0 for other kinds
 * @param text of a heading without ids, of a paragraph as written; empty for other kinds
 * @param ids those written at the end of a heading
 */
public record Block(Kind kind, Node node, int line, int lastLine, int level, String text, List<String> ids) {

    /** Level of a bold line: below all headings. */
    public static final int BOLD = 7;

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        /** A fenced or indented block of code. */
        FENCE,
        TABLE,
        /** Decoration: a rule or a comment. */
        NOTHING,
        /** A quotation or HTML. */
        OTHER
    }

    /** Whether it is of this kind. */
    public boolean is(Kind other) {
        return kind == other;
    }
}
