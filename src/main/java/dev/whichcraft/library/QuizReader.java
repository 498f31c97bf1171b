package dev.whichcraft.library;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.questions.QuestionChecks;
import dev.whichcraft.library.questions.QuestionReader;
import dev.whichcraft.library.rules.RulesChecks;
import dev.whichcraft.library.rules.RulesReader;
import dev.whichcraft.library.yaml.Schema;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code quiz.yml}, or the text that was kept of an earlier version. */
public final class QuizReader {

    private static final Schema SCHEMA = Schema.named("quiz");

    private QuizReader() {}

    /**
     * The quiz that a kept text holds. It was checked when it was current; claims, misconceptions and other things
     * that only today's course knows are not looked at.
     *
     * @param slug of the quiz
     * @param text of {@link Quiz#text()}
     * @throws IllegalArgumentException when the text was never a quiz
     */
    public static Quiz read(String slug, String text) {
        Problems problems = new Problems();
        SourceText source = new SourceText(slug + "/quiz.yml", text);
        Optional<Quiz> quiz = YamlText.read(source, problems).map(yaml -> quiz(slug, yaml));
        return quiz.filter(any -> !problems.anyError() && !any.questions().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("no quiz: " + problems.list()));
    }

    /**
     * Reads and checks a quiz as far as it can be checked alone.
     *
     * @return empty when it is not even YAML; else what could be read of it, and maybe errors among the problems
     */
    static Optional<Draft> draft(String slug, SourceText source, Problems problems) {
        Optional<YamlText> yaml = YamlText.read(source, problems);
        return yaml.map(file -> {
            Set<String> violations = SCHEMA.check(file, problems);
            new QuestionChecks(file, violations, problems).check();
            Quiz quiz = quiz(slug, file);
            RulesChecks.check(file.value().get("settings"), violations, quiz, problems);
            return new Draft(quiz, file);
        });
    }

    /**
     * A quiz together with the file it is from.
     *
     * @param quiz what was read
     * @param yaml the file, with lines
     */
    record Draft(Quiz quiz, YamlText yaml) {

        List<YamlValue> questions() {
            return yaml.value().get("questions").items();
        }
    }

    private static Quiz quiz(String slug, YamlText yaml) {
        List<Question> questions = new ArrayList<>();
        yaml.value().get("questions").items().forEach(question -> questions.add(QuestionReader.read(question)));
        String title = yaml.value().get("title").text();
        String text = yaml.source().text();
        return new Quiz(
                slug,
                title.isEmpty() ? title(slug) : title,
                RulesReader.read(yaml.value().get("settings")),
                List.copyOf(questions),
                RulesReader.tags(yaml.value().get("questions").items()),
                Digest.of(text),
                text);
    }

    private static String title(String slug) {
        return slug.isEmpty()
                ? slug
                : slug.substring(0, 1).toUpperCase(Locale.ROOT)
                        + slug.substring(1).replace('-', ' ');
    }
}
