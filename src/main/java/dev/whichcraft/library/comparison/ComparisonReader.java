package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Page;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.domain.content.SummaryTable;
import dev.whichcraft.library.comparison.Outline.Part;
import dev.whichcraft.library.files.Limits;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.Slug;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a whole {@code comparison.md}. */
public final class ComparisonReader {

    private static final Set<String> RESERVED = Set.of("introduction", "summary", "conclusion", "final");

    private final MarkdownText text;
    private final Problems problems;
    private final Claims claims;
    private Sides sides;
    private Page introduction = Page.NONE;
    private Page conclusion = Page.NONE;
    private Optional<SummaryTable> table = Optional.empty();
    private final List<Section> sections = new ArrayList<>();

    private ComparisonReader(SourceText source, Problems problems) {
        this.text = MarkdownText.read(source, problems);
        this.problems = problems;
        this.claims = new Claims(source.file(), problems);
    }

    /**
     * Reads a comparison; what is wrong or not understood is reported with its line.
     *
     * @param names of the sides a and b as course.yml gives them; empty to take them from the title
     * @return empty when it has no title or no sides
     */
    public static Optional<Comparison> read(SourceText source, Optional<List<SideName>> names, Problems problems) {
        if (source.blank()) {
            problems.error(source.file(), 1, "is empty", "a comparison: a title such as 'A vs B', then ## 1. ...");
            return Optional.empty();
        }
        return new ComparisonReader(source, problems).read(names);
    }

    private Optional<Comparison> read(Optional<List<SideName>> names) {
        List<Block> blocks =
                text.blocks().stream().filter(block -> !block.is(Kind.NOTHING)).toList();
        return new TitleReader(text.file(), problems).read(blocks, names).map(title -> {
            sides = title.sides();
            parts(new Outline(text, sides, problems).parts(title.rest(), title.end() + 1));
            return new Comparison(
                    title.text(), sides.a(), sides.b(), introduction, List.copyOf(sections), table, conclusion);
        });
    }

    private void parts(List<Part> parts) {
        Map<String, Integer> slugs = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = i + 1 < parts.size() ? parts.get(i + 1).line() - 1 : text.length();
            switch (part.role()) {
                case INTRODUCTION -> introduction(part, end);
                case SUMMARY -> summary(part, end);
                case CONCLUSION -> conclusion(part, end);
                default -> section(part, slugs, end);
            }
        }
        if (sections.isEmpty()) {
            problems.error(text.file(), 1, "has no numbered section", "headings such as ## 1. Architecture");
        } else if (sections.size() > Limits.SECTIONS) {
            problems.error(text.file(), 1, "has " + sections.size() + " sections", "at most " + Limits.SECTIONS);
        }
    }

    private void introduction(Part part, int end) {
        String words = text.lines(part.firstLine(), end);
        if (!words.isBlank()) {
            introduction = page("introduction", part, words);
        }
    }

    private void section(Part part, Map<String, Integer> slugs, int end) {
        if (table.isEmpty() && new TableReader(text, sides, claims, problems).isAllOf(part)) {
            summary(part, end);
            return;
        }
        if (part.role() == Outline.Role.UNKNOWN) {
            unknown(part);
            return;
        }
        if (part.title().length() > Limits.HEADING_CHARACTERS) {
            String wrong = "the heading has " + part.title().length() + " characters";
            problems.error(text.file(), part.line(), wrong, "at most " + Limits.HEADING_CHARACTERS);
        }
        String slug = part.ids().isEmpty() ? Slug.of(part.title()) : part.ids().get(0);
        String name = slug.isEmpty() ? "section-" + (sections.size() + 1) : slug;
        Integer first = slugs.putIfAbsent(name, part.line());
        if (first != null || RESERVED.contains(name)) {
            String wrong = first != null
                    ? "the section " + Problems.quote(name) + " is there twice, first in line " + first
                    : "a section cannot be called " + Problems.quote(name);
            problems.error(text.file(), part.line(), wrong, "another heading");
            return;
        }
        sections.add(new SectionReader(text, sides, claims, problems, part, name).read(sections.size() + 1));
    }

    private void summary(Part part, int end) {
        if (!part.has(Kind.TABLE)) {
            conclusion(part, end);
            return;
        }
        int at = part.blocks().stream().map(Block::kind).toList().indexOf(Kind.TABLE);
        Block first = part.blocks().get(at);
        if (table.isPresent()) {
            unknown(part);
            return;
        }
        String before = text.lines(part.firstLine(), first.line() - 1);
        table = new TableReader(text, sides, claims, problems).read(first, part.title(), before);
        for (Block after : part.blocks().subList(at + 1, part.blocks().size())) {
            problems.notice(
                    text.file(),
                    after.line(),
                    "this stands after the summary table and is not shown",
                    "it before the table, or under a heading such as ## Conclusion");
        }
    }

    private void conclusion(Part part, int end) {
        if (!conclusion.equals(Page.NONE)) {
            unknown(part);
            return;
        }
        conclusion = page("conclusion", part, text.lines(part.firstLine(), end));
    }

    private Page page(String id, Part part, String words) {
        return new PageReader(new Items(text, sides), claims).read(id, part.title(), words, part.blocks());
    }

    private void unknown(Part part) {
        String wrong = "the part under " + Problems.quote(part.title()) + " is not shown";
        problems.notice(text.file(), part.line(), wrong, "a number before it, or one summary table and one conclusion");
    }
}
