package dev.whichcraft.library.markdown;

import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Lesson.Model;
import dev.whichcraft.domain.content.Lesson.Text;
import dev.whichcraft.domain.models.Catalogue;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Reads what stands under a heading of a lesson: text, and fenced blocks named {@code model} or {@code check}. */
final class PartReader {

    private static final List<String> NAMES = List.of("model", "check");

    private final MarkdownText text;
    private final List<Block> blocks;
    private final Problems problems;

    PartReader(MarkdownText text, Problems problems) {
        this.text = text;
        this.blocks = text.blocks();
        this.problems = problems;
    }

    /**
     * The blocks between two lines, both included.
     *
     * @param checks whether a check may stand at the end: there is a part below for it to unfold
     */
    List<Lesson.Block> read(int first, int last, boolean checks) {
        List<Lesson.Block> read = new ArrayList<>();
        int from = first;
        for (Block block : between(first, last)) {
            if (!name(block.node()).isEmpty()) {
                text(from, block.line() - 1, read);
                from = block.lastLine() + 1;
                String below = text.lines(from, last);
                read((FencedCodeBlock) block.node(), block.line(), checks, below)
                        .ifPresent(read::add);
            } else {
                strays(block);
            }
        }
        text(from, last, read);
        return List.copyOf(read);
    }

    /** Reports what belongs under a heading and stands above the first, up to a line. */
    void reportAbove(int last) {
        for (Block block : between(1, last)) {
            String name = name(block.node());
            if (!name.isEmpty()) {
                error(block.line(), "a " + name + " stands above the first heading", "it under a ## heading");
            } else {
                strays(block);
            }
        }
    }

    private List<Block> between(int first, int last) {
        return blocks.stream()
                .filter(block -> block.line() >= first && block.line() <= last)
                .toList();
    }

    private void text(int first, int last, List<Lesson.Block> read) {
        String markdown = text.lines(first, last);
        if (!markdown.isEmpty()) {
            read.add(new Text(markdown));
        }
    }

    private Optional<? extends Lesson.Block> read(FencedCodeBlock fence, int line, boolean checks, String below) {
        String name = name(fence);
        if (fence.getClosingFenceLength() == null) {
            error(line, "the " + name + " does not end", "a line ``` below it");
            return Optional.empty();
        }
        if (name.equals("model")) {
            return model(fence.getLiteral().strip(), line);
        }
        if (!checks) {
            error(
                    line,
                    "a check stands where nothing follows that it could unfold",
                    "it between two parts of a section");
        } else if (!below.isEmpty()) {
            error(line, "a check stands in the middle of a part", "it at the end, below what it asks about");
        }
        return CheckReader.read(text.file(), line, fence.getLiteral(), problems);
    }

    private Optional<Model> model(String name, int line) {
        if (Catalogue.NAMES.contains(name)) {
            return Optional.of(new Model(name));
        }
        String wrong = name.isEmpty() ? "the model has no name" : Problems.quote(name) + " names no model";
        error(line + 1, wrong, "the name of a model, such as density" + Nearest.hint(name, Catalogue.NAMES));
        return Optional.empty();
    }

    /** Reports blocks that are shown as code where their author hardly meant it. */
    private void strays(Block block) {
        block.node().accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                String name = name(fence);
                String info = info(fence);
                if (!name.isEmpty()) {
                    error(text.line(fence), "a " + name + " stands in a list or quotation", "it at the left margin");
                } else if (Nearest.to(info, NAMES).isPresent()) {
                    String wrong = "the block " + Problems.quote(info) + " is shown as code";
                    String expected = "model or check" + Nearest.hint(info, NAMES);
                    problems.notice(text.file(), text.line(fence), wrong, expected);
                }
            }
        });
    }

    /** What kind of block a fence is for us; empty for other code. */
    private static String name(Node node) {
        return node instanceof FencedCodeBlock fence && NAMES.contains(info(fence)) ? info(fence) : "";
    }

    private static String info(FencedCodeBlock fence) {
        return fence.getInfo() == null ? "" : fence.getInfo().strip();
    }

    private void error(int line, String wrong, String expected) {
        problems.error(text.file(), line, wrong, expected);
    }
}
