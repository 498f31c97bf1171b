package dev.whichcraft.library.rules;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import dev.whichcraft.library.yaml.YamlText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules as a text, written as the {@code settings} of a quiz are, but whole: nothing is left to what is usual. */
public final class RulesText {

    private RulesText() {}

    /** The rules that a text holds. */
    public static QuizSettings read(String text) {
        return YamlText.read(new SourceText("rules", text), new Problems())
                .map(yaml -> RulesReader.read(yaml.value()))
                .orElseThrow(() -> new IllegalArgumentException("no rules: " + text));
    }

    /** The text of these rules. */
    public static String write(QuizSettings rules) {
        StringBuilder text = new StringBuilder();
        line(text, "behaviour", RulesReader.token(rules.mode()));
        rules.timeLimit().ifPresent(limit -> line(text, "timeLimit", time(limit)));
        line(text, "onTimeout", RulesReader.token(rules.onTimeout()));
        line(text, "grace", time(rules.grace()));
        rules.attempts().ifPresent(attempts -> line(text, "attempts", String.valueOf(attempts)));
        line(text, "wait", time(rules.pause()));
        line(text, "grade", RulesReader.token(rules.grade()));
        if (!rules.draws().isEmpty()) {
            line(text, "draw", draws(rules.draws()));
        }
        rules.closes().ifPresent(at -> line(text, "closes", "\"" + at + "\""));
        text.append("review:\n");
        for (When when : When.values()) {
            String shown = Stream.of(What.values())
                    .filter(what -> rules.review().shows(when, what))
                    .map(RulesReader::token)
                    .collect(Collectors.joining(", ", "[", "]"));
            line(text, "  " + RulesReader.token(when), shown);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String time(Duration time) {
        return time.toDays() + "d " + time.toHoursPart() + "h " + time.toMinutesPart() + "m " + time.toSecondsPart()
                + "s";
    }

    private static String draws(List<Draw> draws) {
        if (draws.size() == 1 && draws.get(0).from().isEmpty()) {
            return String.valueOf(draws.get(0).count());
        }
        return draws.stream()
                .map(draw -> "{from: \"" + draw.from() + "\", count: " + draw.count() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
