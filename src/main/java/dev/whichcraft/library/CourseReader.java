package dev.whichcraft.library;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Page;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Source;
import dev.whichcraft.domain.content.SummaryTable;
import dev.whichcraft.library.QuizReader.Draft;
import dev.whichcraft.library.comparison.Comparison;
import dev.whichcraft.library.comparison.ComparisonReader;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceFolder;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.files.Strays;
import dev.whichcraft.library.markdown.LessonReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the folder of one course. */
public final class CourseReader {

    private final SourceFolder folder;
    private final Problems problems = new Problems();
    private final List<SourceText> texts = new ArrayList<>();
    private final Map<String, Draft> quizzes = new LinkedHashMap<>();

    private CourseReader(SourceFolder folder) {
        this.folder = folder;
    }

    /**
     * The course in a folder, or why there is none. Reads files; never throws on what is in them.
     *
     * @param folder of the course; its parent is the folder of all quizzes, which nothing may lead out of
     */
    public static Reading read(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return new CourseReader(
                        new SourceFolder(place.getParent(), place.getFileName().toString()))
                .read();
    }

    private Reading read() {
        String id = folder.course();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String wrong = "the folder's name is used in addresses";
            problems.error(id, 1, wrong, "lower-case letters, digits and hyphens");
        }
        Settings settings = Settings.read(folder, problems);
        Map<String, Misconception> misconceptions = Glossary.misconceptions(folder, problems);
        Map<String, Source> sources = Glossary.sources(folder, problems);
        Optional<Comparison> comparison = comparison(settings);
        Optional<Course> course = comparison.map(said -> course(said, settings, misconceptions, sources));
        return new Reading(problems.anyError() ? Optional.empty() : course, problems.list());
    }

    private Optional<Comparison> comparison(Settings settings) {
        int before = problems.size();
        Optional<SourceText> source = text("comparison.md");
        if (source.isEmpty() && problems.size() == before) {
            String file = folder.course() + "/comparison.md";
            problems.error(file, 1, "is missing", "a comparison such as 'A vs B' in each course's folder");
        }
        return source.flatMap(text -> ComparisonReader.read(text, settings.sides(), problems));
    }

    private Course course(
            Comparison said,
            Settings settings,
            Map<String, Misconception> misconceptions,
            Map<String, Source> sources) {
        List<Section> ordered = new SectionOrder(settings, problems).of(said.sections());
        ordered.forEach(section -> quiz(section.slug()));
        quiz("summary");
        quiz("final");
        said.table().ifPresent(table -> generate(table, said));
        Course course = new Course(
                folder.course(),
                settings.title().isEmpty() ? said.title() : settings.title(),
                settings.summary(),
                said.a(),
                said.b(),
                settings.passMark(),
                with(said.introduction(), page("introduction")),
                ordered,
                said.table().map(table -> with(table, page("summary"))),
                with(said.conclusion(), page("conclusion")),
                List.of(),
                misconceptions,
                sources);
        Citations citations = new Citations(
                course.claims().map(Claim::id).collect(Collectors.toSet()),
                misconceptions.keySet(),
                sources.keySet(),
                problems);
        citations.check(List.copyOf(quizzes.values()));
        Course whole = complete(course, citations);
        References.check(texts, sources.keySet(), problems);
        new Strays(folder, problems)
                .report(said.sections().stream().map(Section::slug).toList());
        return whole;
    }

    private Course complete(Course course, Citations citations) {
        List<Section> sections = new ArrayList<>();
        for (Section s : course.sections()) {
            Optional<Quiz> quiz =
                    Optional.ofNullable(quizzes.get(s.slug())).map(draft -> citations.resolved(draft.quiz()));
            Lesson lesson = lesson(s.slug());
            sections.add(new Section(
                    s.number(), s.slug(), s.title(), s.opening(), s.a(), s.b(), s.diagrams(), lesson, quiz));
        }
        List<Quiz> mixes = Stream.of("summary", "final")
                .flatMap(slug -> Stream.ofNullable(quizzes.get(slug)))
                .map(draft -> citations.resolved(draft.quiz()))
                .toList();
        return new Course(
                course.id(),
                course.title(),
                course.summary(),
                course.a(),
                course.b(),
                course.passMark(),
                course.introduction(),
                List.copyOf(sections),
                course.table(),
                course.conclusion(),
                mixes,
                course.misconceptions(),
                course.sources());
    }

    private void quiz(String slug) {
        text(slug + "/quiz.yml")
                .flatMap(source -> QuizReader.draft(slug, source, problems))
                .ifPresent(draft -> quizzes.put(slug, draft));
    }

    /** Quick questions about the table, unless the author wrote some. */
    private void generate(SummaryTable table, Comparison said) {
        String text = new SummaryQuiz(table, said.a(), said.b()).text();
        boolean written = folder.files("summary").contains("quiz.yml");
        if (!written && !text.isEmpty()) {
            SourceText source = new SourceText(folder.course() + "/summary/quiz.yml", text);
            QuizReader.draft("summary", source, problems).ifPresent(draft -> quizzes.put("summary", draft));
        }
    }

    private Lesson lesson(String slug) {
        return text(slug + "/lesson.md")
                .map(source -> LessonReader.read(source, problems))
                .orElse(Lesson.NONE);
    }

    private Lesson page(String slug) {
        return text(slug + "/lesson.md")
                .map(source -> LessonReader.ofPage(source, problems))
                .orElse(Lesson.NONE);
    }

    private Optional<SourceText> text(String path) {
        Optional<SourceText> text = folder.read(path, problems);
        text.ifPresent(texts::add);
        return text;
    }

    private static Page with(Page page, Lesson lesson) {
        return new Page(page.title(), page.text(), page.claims(), lesson);
    }

    private static SummaryTable with(SummaryTable table, Lesson lesson) {
        return new SummaryTable(table.title(), table.text(), table.rows(), lesson);
    }
}
