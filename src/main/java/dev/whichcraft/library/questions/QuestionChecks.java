package dev.whichcraft.library.questions;

import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.Set;

/** What a schema cannot say about the questions of a quiz. */
public final class QuestionChecks {

    private final YamlText yaml;
    private final Set<String> violations;
    private final ScenarioChecks scenarios;
    private final ExerciseChecks exercises;

    /** Checks of a file; questions that already violate the schema are left alone. */
    public QuestionChecks(YamlText yaml, Set<String> violations, Problems problems) {
        this.yaml = yaml;
        this.violations = violations;
        Mistakes mistakes = new Mistakes(problems);
        this.scenarios = new ScenarioChecks(mistakes);
        this.exercises = new ExerciseChecks(mistakes);
    }

    /** Reports what is wrong with each question. */
    public void check() {
        for (YamlValue question : yaml.value().get("questions").items()) {
            if (sound(question)) {
                check(question);
            }
        }
    }

    private void check(YamlValue question) {
        if (question.get("type").text().equals("choose")) {
            scenarios.check(question);
        } else {
            exercises.check(question);
        }
    }

    private boolean sound(YamlValue question) {
        return violations.stream()
                .noneMatch(place -> place.equals(question.pointer()) || place.startsWith(question.pointer() + "/"));
    }
}
