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
    private static final List<String> PARTS =
            List.of("options", "items", "rows", "choices", "reasons", "costs", "changes");

    private final Problems problems;
    private final Set<String> claims;
    private final Set<String> misconceptions;
    private final Set<String> sources;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> seeds = new HashMap<>();
    private final Map<String, String> twins = new HashMap<>();

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

    /** The quiz with twins by id, each naming the other, even where their author named one by its seed or only once. */
    Quiz resolved(Quiz quiz) {
        List<Question> questions = quiz.questions().stream()
                .map(question -> question instanceof Scenario scenario
                        ? scenario.withTwin(twins.getOrDefault(scenario.id(), ""))
                        : question)
                .toList();
        return quiz.with(questions);
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
        choice(question.get("flip"));
        claim(question.get("prove").get("decides"));
        question.get("prove").get("others").items().forEach(this::claim);
        question.get("sources").items().forEach(source -> known(source, sources, "source", "an id of sources.yml"));
        if (question.get("twin").present()) {
            twin(question.get("id").text(), question.get("twin"));
        }
    }

    private void twin(String id, YamlValue twin) {
        String other = places.containsKey(twin.text()) ? twin.text() : seeds.getOrDefault(twin.text(), "");
        if (other.isEmpty()) {
            known(twin, places.keySet(), "twin", "the id or seed of another question");
            return;
        }
        if (other.equals(id)) {
            error(twin, "the question is its own twin", "another question");
            return;
        }
        pair(id, other, twin);
    }

    private void pair(String id, String other, YamlValue at) {
        for (String one : List.of(id, other)) {
            String twin = one.equals(id) ? other : id;
            String already = twins.putIfAbsent(one, twin);
            if (already != null && !already.equals(twin)) {
                String wrong = Problems.quote(one) + " is the twin of " + Problems.quote(already) + " already";
                error(at, wrong, "two that name each other");
                return;
            }
        }
    }

    private void choice(YamlValue choice) {
        choice.get("evidence").items().forEach(this::claim);
        for (String list : PARTS) {
            for (YamlValue part : choice.get(list).items()) {
                known(part.get("misconception"), misconceptions, "misconception", "a tag of misconceptions.yml");
            }
        }
    }

    private void claim(YamlValue claim) {
        known(claim, claims, "claim", "a claim of comparison.md");
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
