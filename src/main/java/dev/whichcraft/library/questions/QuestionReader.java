package dev.whichcraft.library.questions;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.Set;

/** Turns the YAML of a question into a value. */
public final class QuestionReader {

    private static final Set<String> EXERCISES =
            Set.of("select", "order", "classify", "match", "numeric", "short", "table", "decide");

    private QuestionReader() {}

    /** The question; one of an unknown type, which the schema reports, reads as a scenario. */
    public static Question read(YamlValue question) {
        return EXERCISES.contains(question.get("type").text())
                ? ExerciseReader.read(question)
                : ScenarioReader.read(question);
    }
}
