package dev.whichcraft.library.markdown;

import dev.whichcraft.library.markdown.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Finds the blocks in a container, bold lines as headings among them. */
final class Blocks {

    private static final Pattern IDS = Pattern.compile("\\s*\\{\\s*(#[\\w.-]+(?:\\s+#[\\w.-]+)*)\\s*}\\s*$");

    private final MarkdownText text;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(MarkdownText text) {
        this.text = text;
    }

    List<Block> in(Node container) {
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(node, heading.getLevel(), text.lastLine(node), inside(heading));
            } else if (node instanceof Paragraph) {
                paragraph(node);
            } else {
                add(kind(node), node, text.line(node), "");
            }
        }
        return blocks;
    }

    private void paragraph(Node node) {
        Node strong = boldLine(node);
        if (strong == null) {
            add(Kind.PARAGRAPH, node, text.line(node), text.written(node));
            return;
        }
        String tail = tail(strong);
        heading(node, Block.BOLD, text.line(node), MarkdownText.plain(strong) + (tail.equals(":") ? "" : tail));
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() > 1) {
            add(Kind.PARAGRAPH, node, text.line(node) + 1, text.written(spans.subList(1, spans.size())));
        }
    }

    /** The bold node that makes up the first line of a paragraph, if one does. */
    private static Node boldLine(Node paragraph) {
        Node first = paragraph.getFirstChild();
        Node strong = first instanceof Emphasis && first.getFirstChild() == first.getLastChild()
                ? first.getFirstChild()
                : first;
        boolean bold =
                strong instanceof StrongEmphasis && strong.getSourceSpans().size() == 1;
        return bold && tail(first).matches(":?|:?\\s*\\{#.*}") ? first : null;
    }

    /** What follows on the same line. */
    private static String tail(Node first) {
        StringBuilder tail = new StringBuilder();
        Node node = first.getNext();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            tail.append(MarkdownText.plain(node));
            node = node.getNext();
        }
        return tail.toString().strip();
    }

    private static String inside(Node heading) {
        return MarkdownText.plain(heading);
    }

    private void heading(Node node, int level, int lastLine, String written) {
        Matcher matcher = IDS.matcher(written);
        List<String> ids = List.of();
        String words = written;
        if (matcher.find()) {
            ids = List.of(matcher.group(1).substring(1).split("\\s+#"));
            words = written.substring(0, matcher.start());
        }
        blocks.add(new Block(Kind.HEADING, node, text.line(node), lastLine, level, words.strip(), ids));
    }

    private void add(Kind kind, Node node, int line, String words) {
        blocks.add(new Block(kind, node, line, text.lastLine(node), 0, words, List.of()));
    }

    private static Kind kind(Node node) {
        if (node instanceof ListBlock) {
            return Kind.LIST;
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Kind.FENCE;
        }
        if (node instanceof TableBlock) {
            return Kind.TABLE;
        }
        boolean comment = node instanceof HtmlBlock html && html.getLiteral().matches("(?s)\\s*<!--.*-->\\s*");
        boolean nothing = comment || node instanceof ThematicBreak || node instanceof LinkReferenceDefinition;
        return nothing ? Kind.NOTHING : Kind.OTHER;
    }
}
