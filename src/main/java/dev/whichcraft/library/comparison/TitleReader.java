package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.library.files.Limits;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.List;
import java.util.Optional;

/** Finds the title of a comparison and, in it or in course.yml, the names of its sides. */
final class TitleReader {

    private final String file;
    private final Problems problems;

    TitleReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The title.
     *
     * @param text without markup; empty when there is none
     * @param sides by all the names known
     * @param end its last line, 0 when there is none
     * @param rest the blocks after it
     */
    record Title(String text, Sides sides, int end, List<Block> rest) {}

    /**
     * The title and the sides.
     *
     * @param blocks of the whole document
     * @param names of the sides as course.yml gives them; empty when it does not
     * @return empty when the sides are not known, which is reported
     */
    Optional<Title> read(List<Block> blocks, Optional<List<SideName>> names) {
        int at = at(blocks);
        if (at < 0 && names.isEmpty()) {
            problems.error(file, 1, "has no title", "a first heading that names both sides, such as # A vs B");
            return Optional.empty();
        }
        String text = at < 0 ? "" : MarkdownText.plain(blocks.get(at).text());
        int line = at < 0 ? 1 : blocks.get(at).line();
        if (text.length() > Limits.HEADING_CHARACTERS) {
            String wrong = "the title has " + text.length() + " characters";
            problems.error(file, line, wrong, "at most " + Limits.HEADING_CHARACTERS);
            return Optional.empty();
        }
        List<String> things = ComparisonTitle.things(text);
        if (things.size() > 2) {
            String wrong = "the title " + Problems.quote(text) + " names " + things.size() + " sides";
            problems.error(file, line, wrong, "exactly two");
            return Optional.empty();
        }
        if (things.isEmpty() && names.isEmpty()) {
            String wrong = "the title " + Problems.quote(text) + " does not name two sides";
            problems.error(file, line, wrong, "a title such as 'A vs B', or sides in course.yml");
            return Optional.empty();
        }
        Sides sides = sides(things, names);
        if (sides.same()) {
            problems.error(file, line, "both sides have the same name", "two different names");
            return Optional.empty();
        }
        for (Block early : blocks.subList(0, Math.max(0, at))) {
            problems.notice(file, early.line(), "this stands before the title and is not shown", "the title first");
        }
        int end = at < 0
                ? 0
                : blocks.get(at).level() == Block.BOLD ? line : blocks.get(at).lastLine();
        return Optional.of(new Title(text, sides, end, blocks.subList(at + 1, blocks.size())));
    }

    private static int at(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.HEADING)) {
                return Outline.numbered(block.text()) ? -1 : i;
            }
            boolean line = block.is(Kind.PARAGRAPH) && !block.text().contains("\n");
            if (line && ComparisonTitle.unmistakable(MarkdownText.plain(block.text()))) {
                return i;
            }
        }
        return -1;
    }

    private static Sides sides(List<String> things, Optional<List<SideName>> names) {
        List<String> alsoA = things.isEmpty() ? List.of() : List.of(things.get(0));
        List<String> alsoB = things.isEmpty() ? List.of() : List.of(things.get(1));
        SideName a = names.map(both -> complete(both.get(0))).orElseGet(() -> Sides.named(things.get(0)));
        SideName b = names.map(both -> complete(both.get(1))).orElseGet(() -> Sides.named(things.get(1)));
        return new Sides(a, b, alsoA, alsoB);
    }

    private static SideName complete(SideName name) {
        return name.shortName().isEmpty() ? Sides.named(name.name()) : name;
    }
}
