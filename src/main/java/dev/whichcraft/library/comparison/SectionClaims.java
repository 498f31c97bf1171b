package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Diagram;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.comparison.Items.Item;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.DiagramReader;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a section says and shows about either side. */
final class SectionClaims {

    private final String file;
    private final String slug;
    private final Sides sides;
    private final Claims claims;
    private final Problems problems;
    private final List<Claim> a = new ArrayList<>();
    private final List<Claim> b = new ArrayList<>();
    private final List<Diagram> diagrams = new ArrayList<>();

    SectionClaims(String file, String slug, Sides sides, Claims claims, Problems problems) {
        this.file = file;
        this.sides = sides;
        this.slug = slug;
        this.claims = claims;
        this.problems = problems;
    }

    /** Takes an item that begins with a side: its nested items are the claims, else its text is. */
    void labelled(Item item, Side side) {
        boolean leadIn = !item.items().isEmpty() && item.rest().endsWith(":");
        if (leadIn) {
            String wrong = "the words " + Problems.quote(item.rest()) + " before the nested items are not shown";
            problems.notice(file, item.line(), wrong, "only the name of the side");
        }
        boolean named = leadIn || item.rest().isEmpty() && !item.items().isEmpty();
        take(item, named ? "" : item.rest(), side);
    }

    /** Takes an item's text, if there is any to take, then its nested items and drawings. */
    void take(Item item, String written, Side side) {
        List<Claim> those = side == Side.A ? a : b;
        if (!written.isEmpty() || item.items().isEmpty() && item.others().isEmpty()) {
            String id = slug + (side == Side.A ? ".a." : ".b.") + (those.size() + 1);
            claims.claim(written, slug, side, id, item.line()).ifPresent(those::add);
        }
        item.items().forEach(nested -> take(nested, nested.text(), side));
        String caption = "";
        for (Block block : item.others()) {
            if (block.is(Kind.FENCE)) {
                draw(block, side, caption);
                caption = "";
            } else if (block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH)) {
                caption = MarkdownText.plain(block.text()).replaceFirst("\\s*:$", "");
            } else {
                problems.notice(file, block.line(), "this part of the item is not shown", "text and nested items");
            }
        }
    }

    /** Takes a drawing; without a caption it is called like its side. */
    void draw(Block fence, Side side, String caption) {
        String title = caption.isEmpty() ? sides.name(side).name() : caption;
        new DiagramReader(file, problems).read(fence, side, title).ifPresent(diagrams::add);
    }

    /** Reports a side of which nothing is said. */
    void missing(Side side, Outline.Part part) {
        String name = sides.name(side).name();
        if ((side == Side.A ? a : b).isEmpty()) {
            String wrong = "the section " + Problems.quote(part.title()) + " says nothing about '" + name + "'";
            problems.error(file, part.line(), wrong, "a sub-heading or an item that begins with '" + name + "'");
        }
    }

    /** The section, without lesson and quiz. */
    Section section(int number, String title, String opening) {
        return new Section(
                number,
                slug,
                title,
                opening,
                List.copyOf(a),
                List.copyOf(b),
                List.copyOf(diagrams),
                Lesson.NONE,
                Optional.empty());
    }
}
