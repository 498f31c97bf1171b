package dev.whichcraft.library.markdown;

import dev.whichcraft.library.files.Limits;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file, parsed, with the way back to what the author wrote. */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.MARKDOWN_DEPTH)
            .maxInlineNesting(Limits.MARKDOWN_DEPTH)
            .build();

    private final SourceText source;
    private final List<String> lines;
    private final BoldLines parsed;
    private final Node document;

    private MarkdownText(SourceText source) {
        this.source = source;
        this.lines = source.lines();
        this.parsed = new BoldLines(lines);
        this.document = PARSER.parse(parsed.text());
    }

    /** Parses a file. Front matter, which is no Markdown, is reported and left out. */
    public static MarkdownText read(SourceText source, Problems problems) {
        int end = source.text().startsWith("---\n")
                ? source.lines().subList(1, source.lines().size()).indexOf("---")
                : -1;
        boolean frontMatter =
                end >= 1 && source.lines().subList(1, end + 1).stream().allMatch(MarkdownText::isProperty);
        if (!frontMatter) {
            return new MarkdownText(source);
        }
        problems.notice(source.file(), 1, "front matter is not read", "such properties in course.yml");
        String rest = source.lines().stream().skip(end + 2L).collect(Collectors.joining("\n"));
        return new MarkdownText(new SourceText(source.file(), "\n".repeat(end + 2) + rest));
    }

    /** Path of the file, for messages. */
    public String file() {
        return source.file();
    }

    /** The blocks of the whole file. */
    public List<Block> blocks() {
        return blocks(document);
    }

    /** The blocks in a list item or another container. */
    public List<Block> blocks(Node container) {
        return new Blocks(this).in(container);
    }

    /** The lines from one to another, both included, without empty lines and rules around them. */
    public String lines(int first, int last) {
        if (first > last || first > lines.size()) {
            return "";
        }
        String text = String.join("\n", lines.subList(first - 1, Math.min(last, lines.size())));
        return text.replaceAll("\\A(\\s*\\n)+", "")
                .replaceAll("(\\n[ ]{0,3}([-*_])[ ]*(\\2[ ]*){2,})+\\s*\\z", "")
                .stripTrailing();
    }

    /** Number of lines. */
    public int length() {
        return lines.size();
    }

    /** Line where a node begins. */
    public int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : parsed.line(spans.get(0).getLineIndex());
    }

    /** Line where a node ends. */
    public int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : parsed.line(spans.get(spans.size() - 1).getLineIndex());
    }

    /** What the author wrote for a paragraph, a cell or an inline, without the marks of what contains it. */
    public String written(Node node) {
        return written(node.getSourceSpans());
    }

    /** What the author wrote in some spans. */
    String written(List<SourceSpan> spans) {
        return spans.stream()
                .map(span -> parsed.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The words of a node without any markup. */
    public static String plain(Node top) {
        StringBuilder words = new StringBuilder();
        Node node = top;
        while (node != null) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            }
            node = next(node, top);
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** The words of some inline Markdown without any markup. */
    public static String plain(String markdown) {
        return plain(PARSER.parse(markdown));
    }

    private static Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }

    private static boolean isProperty(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith(" ") || line.matches("-? ?[\\w-]+:.*|- .*");
    }
}
