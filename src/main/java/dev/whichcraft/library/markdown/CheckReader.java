package dev.whichcraft.library.markdown;

import dev.whichcraft.domain.content.Check;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.yaml.Schema;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the YAML of a check in a lesson. */
final class CheckReader {

    private static final Schema SCHEMA = Schema.named("check", "the check");

    private CheckReader() {}

    /**
     * The check.
     *
     * @param file path of the lesson, for messages
     * @param line after which the YAML begins
     * @return empty when an error was reported
     */
    static Optional<Check> read(String file, int line, String yaml, Problems problems) {
        if (yaml.isBlank()) {
            problems.error(file, line, "the check is empty", "a question and its options");
            return Optional.empty();
        }
        // empty lines above, so that the lines of messages are those of the lesson
        SourceText source = new SourceText(file, "\n".repeat(line) + yaml);
        return YamlText.read(source, problems)
                .filter(text -> SCHEMA.check(text, problems).isEmpty())
                .map(YamlText::value)
                .filter(check -> sound(check, problems))
                .map(CheckReader::check);
    }

    private static boolean sound(YamlValue check, Problems problems) {
        int before = problems.size();
        String file = check.file().source().file();
        YamlValue options = check.get("options");
        long right = options.items().stream().filter(CheckReader::right).count();
        if (right != 1) {
            String wrong = "the check has " + (right == 0 ? "no right option" : right + " right options");
            problems.error(file, options.line(), wrong, "exactly one with 'right: true'");
        }
        Map<String, Integer> texts = new HashMap<>();
        for (YamlValue option : options.items()) {
            YamlValue text = option.get("text");
            Integer first = texts.putIfAbsent(text.text(), text.line());
            if (first != null) {
                String wrong = "the option " + Problems.quote(text.text()) + " is there twice, first in line " + first;
                problems.error(file, text.line(), wrong, "each option once");
            }
        }
        return problems.size() == before;
    }

    private static Check check(YamlValue check) {
        List<Check.Answer> answers = check.get("options").items().stream()
                .map(option -> new Check.Answer(
                        option.get("text").text(),
                        right(option),
                        option.get("because").text()))
                .toList();
        return new Check(check.get("question").text(), answers);
    }

    private static boolean right(YamlValue option) {
        return option.get("right").node().asBoolean();
    }
}
