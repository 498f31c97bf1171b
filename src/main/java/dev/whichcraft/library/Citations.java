package dev.whichcraft.library;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.QuizReader.Draft;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what the quizzes of a course refer to: claims, misconceptions, sources and one another. */
final class Citations {

    /** The lists of a question whose entries may carry a misconception. */
    private static final List<String> PARTS = List.of("options", "items", "rows", "choices", "reasons", "costs");

    private final Problems problems;
    private final Set<String> claims;
    private final Set<String> misconceptions;
    private final Set<String> sources;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> seeds = new HashMap<>();

    /**
     * Checks against what a course has.
     *
     * @param claims ids of its claims
     * @param misconceptions its tags
     * @param sources their ids
     */
    Citations(Set<String> claims, Set<String> misconceptions, Set<String> sources, Problems problems) {
        this.claims = claims;
        this.misconceptions = misconceptions;
        this.sources = sources;
        this.problems = problems;
    }

    /** Checks all quizzes of the course together. */
    void check(List<Draft> quizzes) {
        quizzes.forEach(quiz -> quiz.questions().forEach(this::ids));
        quizzes.forEach(quiz -> quiz.questions().forEach(this::references));
    }

    /** The quiz with twins by id, where its author named them by seed. */
    Quiz resolved(Quiz quiz) {
        List<Question> questions = quiz.questions().stream()
                .map(question -> question instanceof Scenario scenario ? resolved(scenario) : question)
                .toList();
        return quiz.with(questions);
    }

    private Question resolved(Scenario s) {
        String twin = places.containsKey(s.twin()) ? s.twin() : seeds.getOrDefault(s.twin(), s.twin());
        return new Scenario(
                s.id(), s.title(), s.seed(), s.situation(), s.constraints(), s.choice(), s.twist(), twin, s.sources());
    }

    private void ids(YamlValue question) {
        YamlValue id = question.get("id");
        if (id.text().isEmpty()) {
            return;
        }
        String first = places.putIfAbsent(id.text(), id.file().source().file() + ":" + id.line());
        if (first != null) {
            String wrong = "the question " + Problems.quote(id.text()) + " is there twice, first in " + first;
            error(id, wrong, "each id once in the course");
        }
        if (question.get("seed").present()) {
            seeds.putIfAbsent(question.get("seed").text(), id.text());
        }
    }

    private void references(YamlValue question) {
        choice(question);
        choice(question.get("twist"));
        question.get("sources").items().forEach(source -> known(source, sources, "source", "an id of sources.yml"));
        YamlValue twin = question.get("twin");
        String id = question.get("id").text();
        if (twin.present()
                && (twin.text().equals(id)
                        || twin.text().equals(question.get("seed").text()))) {
            error(twin, "the question is its own twin", "another question");
        } else if (twin.present() && !seeds.containsKey(twin.text())) {
            known(twin, places.keySet(), "twin", "the id or seed of another question");
        }
    }

    private void choice(YamlValue choice) {
        choice.get("evidence").items().forEach(claim -> known(claim, claims, "claim", "a claim of comparison.md"));
        for (String list : PARTS) {
            for (YamlValue part : choice.get(list).items()) {
                known(part.get("misconception"), misconceptions, "misconception", "a tag of misconceptions.yml");
            }
        }
    }

    private void known(YamlValue value, Set<String> names, String what, String expected) {
        String name = value.text();
        if (!name.isEmpty() && !names.contains(name)) {
            error(value, "unknown " + what + " " + Problems.quote(name), expected + Nearest.hint(name, names));
        }
    }

    private void error(YamlValue at, String wrong, String expected) {
        problems.error(at.file().source().file(), at.line(), wrong, expected);
    }
}
