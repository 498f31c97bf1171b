package dev.whichcraft.library.comparison;

import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a comparison into its introduction, numbered sections, summary and conclusion. */
final class Outline {

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^(?:(?:section|part|chapter|topic)\\s+|§\\s*)?(\\d{1,3})"
                    + "(?:\\uFE0F?\\u20E3\\s*|\\s*[.):](?!\\d)\\s*|\\s+[–—-]\\s+)(.+)$");
    private static final Pattern ONLY_SPACE = Pattern.compile("^(\\d{1,3})\\s+(\\p{Lu}.*)$");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?i)^(?:introduction|intro|overview|background)\\b.*$");
    private static final Pattern SUMMARY =
            Pattern.compile("(?i)^.*\\b(?:summary|at a glance|comparison (?:table|chart|matrix)|overview table)\\b.*$"
                    + "|^(?:(?:quick|side-by-side|feature) )?comparison$");
    private static final Pattern CONCLUSION = Pattern.compile("(?i)^(?:(?:summary|recommendations?) (?:and|&) |in )?"
            + "(?:conclusions?|final (?:thoughts|words|verdict|remarks)|closing (?:thoughts|words|remarks)"
            + "|concluding (?:thoughts|words|remarks)|verdict|(?:the )?bottom line|(?:key )?takeaways|wrap[- ]?up"
            + "|recommendations?)\\b.*$");

    /** What a part of the document is. */
    enum Role {
        INTRODUCTION,
        SECTION,
        SUMMARY,
        CONCLUSION,
        UNKNOWN
    }

    /**
     * One part.
     *
     * @param role what it is
     * @param title its heading without the number
     * @param ids written at the end of its heading
     * @param line of its heading
     * @param firstLine after its heading
     * @param blocks in it
     */
    record Part(Role role, String title, List<String> ids, int line, int firstLine, List<Block> blocks) {

        boolean has(Kind kind) {
            return blocks.stream().anyMatch(block -> block.is(kind));
        }
    }

    private final MarkdownText text;
    private final Sides sides;
    private final Items items;
    private final Problems problems;
    private final List<Part> parts = new ArrayList<>();
    private int sectionLevel = Block.BOLD;
    private boolean sectionsBegun;
    private int last;

    Outline(MarkdownText text, Sides sides, Problems problems) {
        this.text = text;
        this.sides = sides;
        this.items = new Items(text, sides);
        this.problems = problems;
    }

    /** The number that a heading begins with, if it does. */
    static boolean numbered(String heading) {
        return NUMBERED.matcher(heading).matches();
    }

    /** The parts of some blocks, the introduction first. */
    List<Part> parts(List<Block> blocks, int firstLine) {
        parts.add(new Part(Role.INTRODUCTION, "Introduction", List.of(), firstLine, firstLine, new ArrayList<>()));
        List<Block> all = new ArrayList<>();
        blocks.forEach(block -> all.addAll(items.opened(block)));
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            if (!block.is(Kind.HEADING) || !begins(block, all, i)) {
                parts.get(parts.size() - 1).blocks().add(block);
            }
        }
        return parts;
    }

    /** Begins a part if the heading is one that does. */
    private boolean begins(Block heading, List<Block> all, int index) {
        Matcher matcher = NUMBERED.matcher(heading.text());
        Matcher spaced = ONLY_SPACE.matcher(heading.text());
        boolean number = matcher.matches();
        if (!number && spaced.matches() && Integer.parseInt(spaced.group(1)) == last + 1) {
            matcher = spaced;
            number = true;
        }
        String name = (number ? matcher.group(2) : heading.text())
                .replaceFirst("\\s*:$", "")
                .strip();
        boolean first = !sectionsBegun;
        boolean high = first || heading.level() <= sectionLevel;
        boolean continues = number && Integer.parseInt(matcher.group(1)) == last + 1;
        String written = number ? matcher.group(1) : "";
        Role special = special(name, first);
        boolean placed = special == Role.INTRODUCTION || high || continues || noSectionAfter(all, index);
        boolean ends = special == Role.CONCLUSION || special != Role.UNKNOWN && !speaksOfSides(all, index);
        if (placed && ends) {
            return special == Role.INTRODUCTION
                    ? introduction(name, heading, written)
                    : begin(special, name, heading, written);
        }
        if (number && (high || continues && sides.exactly(name).isEmpty())) {
            sectionLevel = first ? heading.level() : sectionLevel;
            sectionsBegun = true;
            return begin(Role.SECTION, name, heading, matcher.group(1));
        }
        boolean strange = !first && heading.level() < Block.BOLD && heading.level() <= sectionLevel;
        if (strange
                && (parts.get(parts.size() - 1).role() != Role.SECTION
                        || sides.match(name).isEmpty())) {
            return begin(Role.UNKNOWN, name, heading, "");
        }
        return false;
    }

    /** A heading of its own begins the introduction anew unless there already is some text. */
    private boolean introduction(String name, Block heading, String number) {
        last = number.isEmpty() ? last : Integer.parseInt(number);
        return parts.get(0).blocks().isEmpty()
                && parts.remove(0) != null
                && begin(Role.INTRODUCTION, name, heading, "");
    }

    private boolean begin(Role role, String name, Block heading, String number) {
        if (!number.isEmpty()) {
            int written = Integer.parseInt(number);
            if (written != last + 1 && last > 0) {
                String wrong = "the heading " + Problems.quote(heading.text()) + " follows number " + last;
                problems.notice(text.file(), heading.line(), wrong, "number " + (last + 1));
            }
            last = written;
        }
        int firstLine = heading.level() == Block.BOLD ? heading.line() + 1 : heading.lastLine() + 1;
        parts.add(new Part(role, name, heading.ids(), heading.line(), firstLine, new ArrayList<>()));
        return true;
    }

    /** What a heading is by its words alone. */
    private static Role special(String name, boolean first) {
        if (CONCLUSION.matcher(name).matches()) {
            return Role.CONCLUSION;
        }
        if (SUMMARY.matcher(name).matches()) {
            return Role.SUMMARY;
        }
        return first && INTRODUCTION.matcher(name).matches() ? Role.INTRODUCTION : Role.UNKNOWN;
    }

    private static boolean noSectionAfter(List<Block> all, int index) {
        return all.stream().skip(index + 1L).noneMatch(block -> block.is(Kind.HEADING) && numbered(block.text()));
    }

    /** Whether a side has a sub-heading or an item between this heading and the next one as high. */
    private boolean speaksOfSides(List<Block> all, int index) {
        for (Block block : all.subList(index + 1, all.size())) {
            boolean heading =
                    block.is(Kind.HEADING) && sides.match(block.text()).isPresent();
            if (block.is(Kind.HEADING)
                    && !heading
                    && block.level() <= all.get(index).level()) {
                return false;
            }
            if (heading || block.is(Kind.LIST) && items.anyLabelled(block)) {
                return true;
            }
        }
        return false;
    }
}
