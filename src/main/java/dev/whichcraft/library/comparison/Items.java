package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** The items of lists, and the side whose name an item or a paragraph begins with. */
final class Items {

    private static final Pattern PLAIN =
            Pattern.compile("^[*_`]*([^:\\n]{1,60}?)[*_`]*\\s*(?::|\\s[–—-])[*_`]*(?:\\s+|$)");

    private final MarkdownText text;
    private final Sides sides;

    Items(MarkdownText text, Sides sides) {
        this.text = text;
        this.sides = sides;
    }

    /**
     * One item.
     *
     * @param line where it begins
     * @param text its paragraphs as written
     * @param label the side it begins with, if it does
     * @param rest its text after that label, when a colon or dash sets the label apart; else the text
     * @param bold whether the label is bold
     * @param items those of its nested lists
     * @param others blocks in it that are neither text nor list: drawings and what is written above them
     */
    record Item(
            int line,
            String text,
            Optional<Side> label,
            String rest,
            boolean bold,
            List<Item> items,
            List<Block> others) {}

    /** The items of a list. */
    List<Item> of(Block list) {
        List<Item> items = new ArrayList<>();
        for (Node node = list.node().getFirstChild(); node != null; node = node.getNext()) {
            items.add(item(node));
        }
        return items;
    }

    /** Whether a list has an item that begins with the name of a side. */
    boolean anyLabelled(Block list) {
        return of(list).stream().anyMatch(item -> item.label().isPresent());
    }

    /** A paragraph seen as an item. */
    Item paragraph(Block paragraph) {
        return labelled(paragraph.line(), paragraph.text(), paragraph.node().getFirstChild(), List.of(), List.of());
    }

    private Item item(Node node) {
        List<Block> blocks = text.blocks(node);
        List<Item> nested = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        Node paragraph = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean beforeDrawing =
                    i > 0 && i + 1 < blocks.size() && blocks.get(i + 1).is(Kind.FENCE);
            if (beforeDrawing && (block.is(Kind.HEADING) || block.text().endsWith(":"))) {
                others.add(block);
            } else if (block.is(Kind.LIST)) {
                nested.addAll(of(block));
            } else if (block.node() instanceof Paragraph) {
                if (block.node() != paragraph) {
                    written.append("\n\n").append(text.written(block.node()));
                }
                paragraph = block.node();
            } else if (!block.is(Kind.NOTHING)) {
                others.add(block);
            }
        }
        Node first = node.getFirstChild() == null ? null : node.getFirstChild().getFirstChild();
        return labelled(text.line(node), written.toString().strip(), first, nested, others);
    }

    private Item labelled(int line, String written, Node first, List<Item> nested, List<Block> others) {
        if (first instanceof StrongEmphasis strong) {
            String name = MarkdownText.plain(strong);
            Optional<Side> side = sides.match(name.replaceFirst("\\s*:$", ""));
            String bold = text.written(strong);
            String after = written.startsWith(bold) ? written.substring(bold.length()) : "";
            Matcher separator = Pattern.compile("^\\s*(?::|[–—-])\\s*").matcher(after);
            boolean apart = separator.find() || name.endsWith(":");
            apart |=
                    after.isBlank() && (!nested.isEmpty() || sides.exactly(name).isPresent());
            String rest = apart ? after.replaceFirst("^\\s*(?::|[–—-])?\\s*", "") : written;
            return new Item(line, written, side, side.isPresent() ? rest : written, true, nested, others);
        }
        Matcher matcher = PLAIN.matcher(written);
        if (matcher.find()) {
            Optional<Side> side = sides.match(matcher.group(1));
            String rest = side.isPresent() ? written.substring(matcher.end()) : written;
            return new Item(line, written, side, rest, false, nested, others);
        }
        Optional<Side> side = nested.isEmpty() ? Optional.empty() : sides.exactly(written);
        return new Item(line, written, side, side.isPresent() ? "" : written, false, nested, others);
    }

    /** A numbered list of titles, each with its sides in a nested list, is a list of sections. */
    List<Block> opened(Block block) {
        if (!block.is(Kind.LIST) || !(block.node() instanceof OrderedList list)) {
            return List.of(block);
        }
        List<Block> opened = new ArrayList<>();
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> inside = text.blocks(item);
            Optional<Block> title = inside.stream()
                    .findFirst()
                    .filter(first -> first.is(Kind.HEADING)
                            || first.is(Kind.PARAGRAPH) && !first.text().contains("\n"));
            if (title.isEmpty() || inside.stream().noneMatch(each -> each.is(Kind.LIST) && anyLabelled(each))) {
                return List.of(block);
            }
            Block t = title.get();
            String name = number++ + ". " + MarkdownText.plain(t.text()).replaceFirst("\\s*:$", "");
            opened.add(new Block(Kind.HEADING, t.node(), t.line(), t.line(), Block.BOLD, name, t.ids()));
            opened.addAll(inside.subList(1, inside.size()));
        }
        return opened;
    }
}
