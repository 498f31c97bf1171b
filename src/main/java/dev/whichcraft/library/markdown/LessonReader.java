package dev.whichcraft.library.markdown;

import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Lesson.Part;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.Slug;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.markdown.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a {@code lesson.md}: what stands before the first {@code ##} opens the page, each {@code ##} is a closer look, with
 * text, models and, between two of them, checks.
 */
public final class LessonReader {

    private LessonReader() {}

    /** The lesson of a section; what is odd about it is reported, nothing of it is left out. */
    public static Lesson read(SourceText source, Problems problems) {
        return read(source, true, problems);
    }

    /** The same for a page that is no section: it has nothing to unfold, hence no checks. */
    public static Lesson ofPage(SourceText source, Problems problems) {
        return read(source, false, problems);
    }

    private static Lesson read(SourceText source, boolean checks, Problems problems) {
        if (source.blank()) {
            problems.notice(source.file(), 1, "is empty", "a lesson, or no such file");
            return Lesson.NONE;
        }
        MarkdownText text = MarkdownText.read(source, problems);
        List<Block> headings = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.is(Kind.HEADING) && block.level() == 1) {
                String wrong = "the heading " + Problems.quote(block.text()) + " stands above the page's own";
                problems.notice(text.file(), block.line(), wrong, "headings from ## down");
            } else if (block.is(Kind.HEADING) && block.level() == 2) {
                headings.add(block);
            }
        }
        int hookEnd = headings.isEmpty() ? text.length() : headings.get(0).line() - 1;
        PartReader reader = new PartReader(text, problems);
        reader.reportAbove(hookEnd);
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() - 1 : text.length();
            String id = id(heading, i);
            Integer first = ids.putIfAbsent(id, heading.line());
            if (first != null) {
                String wrong = "the id " + Problems.quote(id) + " is used twice, first in line " + first;
                problems.error(text.file(), heading.line(), wrong, "each id once in a lesson");
            }
            if (heading.ids().isEmpty() && heading.text().matches(".*\\{[^}]*}\\s*")) {
                String wrong = "the id at the end of " + Problems.quote(heading.text()) + " is not understood";
                problems.notice(text.file(), heading.line(), wrong, "{#id} or {#id #other}");
            }
            boolean followed = i + 1 < headings.size();
            parts.add(new Part(id, title(text, heading), reader.read(heading.lastLine() + 1, end, checks && followed)));
        }
        return new Lesson(text.lines(1, hookEnd), List.copyOf(parts));
    }

    private static String id(Block heading, int index) {
        String slug = heading.ids().isEmpty()
                ? Slug.of(heading.text())
                : heading.ids().get(0);
        return slug.isEmpty() ? "part-" + (index + 1) : slug;
    }

    private static String title(MarkdownText text, Block heading) {
        String written = text.lines(heading.line(), heading.line()).strip();
        String title = written.replaceFirst("^#+\\s+", "").replaceFirst("\\s+#+$", "");
        return heading.ids().isEmpty() ? title : title.replaceFirst("\\s*\\{[^{}]*}\\s*$", "");
    }
}
