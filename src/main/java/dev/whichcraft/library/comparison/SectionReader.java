package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.comparison.Items.Item;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.List;
import java.util.Optional;

/** Reads one numbered section: an opening, then the two sides by sub-headings or by items that begin with a side. */
final class SectionReader {

    private final MarkdownText text;
    private final Sides sides;
    private final Problems problems;
    private final Items items;
    private final Outline.Part part;
    private final SectionClaims found;
    private int openingEnd;
    private Side current;
    private boolean listed;
    private String caption = "";

    SectionReader(MarkdownText text, Sides sides, Claims claims, Problems problems, Outline.Part part, String slug) {
        this.text = text;
        this.sides = sides;
        this.problems = problems;
        this.items = new Items(text, sides);
        this.part = part;
        this.found = new SectionClaims(text.file(), slug, sides, claims, problems);
    }

    /** The section, without lesson and quiz; what it lacks is reported. */
    Section read(int number) {
        List<Block> blocks = part.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            read(blocks, i);
        }
        found.missing(Side.A, part);
        found.missing(Side.B, part);
        return found.section(number, part.title(), text.lines(part.firstLine(), openingEnd));
    }

    private void read(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        switch (block.kind()) {
            case HEADING -> heading(block, next(blocks, index));
            case LIST -> list(block);
            case PARAGRAPH -> paragraph(block, next(blocks, index), onlyText(blocks, index));
            case FENCE -> fence(block, current);
            case NOTHING -> {}
            default -> other(block);
        }
    }

    private void heading(Block block, Optional<Block> next) {
        Optional<Side> side = sides.match(block.text().replaceFirst("\\s*:$", ""));
        if (side.isPresent()) {
            current = side.get();
            listed = false;
            caption = block.text().replaceFirst("\\s*:$", "");
        } else if (next.filter(after -> after.is(Kind.FENCE)).isPresent() && current != null) {
            caption = block.text().replaceFirst("\\s*:$", "");
        } else if (before() && block.level() == Block.BOLD) {
            openingEnd = block.lastLine();
        } else {
            notice(block, "the heading " + Problems.quote(block.text()) + " names neither side");
            listed = true;
        }
    }

    private void list(Block block) {
        boolean labelled = current == null && items.anyLabelled(block);
        if (before() && !labelled) {
            openingEnd = block.lastLine();
            return;
        }
        for (Item item : items.of(block)) {
            if (current != null) {
                found.take(item, item.text(), current);
            } else if (item.label().isPresent()) {
                found.labelled(item, item.label().get());
            } else {
                problems.notice(text.file(), item.line(), "the item names neither side", names());
            }
        }
        listed = true;
    }

    private void paragraph(Block block, Optional<Block> next, boolean onlyText) {
        Item item = items.paragraph(block);
        boolean opensFence = next.filter(after -> after.is(Kind.FENCE)).isPresent()
                && block.text().endsWith(":");
        if (current != null && opensFence) {
            caption = MarkdownText.plain(block.text()).replaceFirst("\\s*:$", "");
        } else if (!item.rest().equals(item.text()) && item.label().isPresent() && item.bold()) {
            current = item.label().get();
            listed = false;
            if (!item.rest().isEmpty()) {
                found.take(item, item.rest(), current);
            }
        } else if (before()) {
            openingEnd = block.lastLine();
        } else if (current != null && onlyText && !listed) {
            found.take(item, block.text(), current);
        } else {
            notice(block, "the text " + Problems.quote(block.text()) + " is not shown");
        }
    }

    private void fence(Block block, Side side) {
        if (before() && side == null) {
            openingEnd = block.lastLine();
        } else if (side == null) {
            notice(block, "this block of code belongs to neither side");
        } else {
            found.draw(block, side, caption);
        }
    }

    private void other(Block block) {
        if (before()) {
            openingEnd = block.lastLine();
        } else {
            notice(block, "this " + (block.is(Kind.TABLE) ? "table" : "block") + " is not shown");
        }
    }

    /** Whether neither side has begun. */
    private boolean before() {
        return current == null && !listed;
    }

    /** Whether the side's part from this block on, up to the next heading, has no list. */
    private static boolean onlyText(List<Block> blocks, int index) {
        return blocks.stream()
                .skip(index)
                .takeWhile(block -> !block.is(Kind.HEADING))
                .noneMatch(block -> block.is(Kind.LIST));
    }

    private static Optional<Block> next(List<Block> blocks, int index) {
        return index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
    }

    private void notice(Block block, String wrong) {
        problems.notice(text.file(), block.line(), wrong, names());
    }

    private String names() {
        return "items under a sub-heading, or items that begin with, '"
                + sides.a().name() + "' or '" + sides.b().name() + "'";
    }
}
