package dev.whichcraft.library.questions;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Flip.Change;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Twist;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the YAML of a question into a scenario. What is missing reads as empty; the checks report it. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario read(YamlValue question) {
        List<Option> options = new ArrayList<>();
        question.get("options").items().forEach(option -> options.add(option(option, Optional.empty())));
        Choice choice =
                new Choice(List.copyOf(options), question.get("evidence").texts());
        return new Scenario(
                question.get("id").text(),
                question.get("title").text(),
                question.get("seed").text(),
                question.get("situation").text(),
                question.get("constraints").texts(),
                choice,
                proof(question.get("prove")),
                twist(question.get("twist"), choice),
                flip(question.get("flip")),
                question.get("twin").text(),
                question.get("sources").texts());
    }

    private static Optional<Twist> twist(YamlValue twist, Choice choice) {
        if (!twist.present()) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (YamlValue option : twist.get("options").items()) {
            options.add(option(option, choice.option(option.get("id").text())));
        }
        List<String> evidence = twist.get("evidence").texts();
        Choice changed = new Choice(List.copyOf(options), evidence.isEmpty() ? choice.evidence() : evidence);
        return Optional.of(new Twist(twist.get("change").text(), changed));
    }

    private static Optional<Proof> proof(YamlValue prove) {
        return Optional.of(prove)
                .filter(YamlValue::present)
                .map(any -> new Proof(
                        any.get("decides").text(),
                        any.get("others").texts(),
                        any.get("because").text()));
    }

    private static Optional<Flip> flip(YamlValue flip) {
        if (!flip.present()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (YamlValue change : flip.get("changes").items()) {
            changes.add(new Change(
                    change.get("id").text(),
                    change.get("text").text(),
                    change.get("turns").node().asBoolean(),
                    change.get("to").text(),
                    change.get("misconception").text(),
                    change.get("because").text()));
        }
        return Optional.of(new Flip(List.copyOf(changes), flip.get("evidence").texts()));
    }

    /** An option; after a twist it inherits what it leaves out. */
    private static Option option(YamlValue option, Optional<Option> before) {
        YamlValue label = option.get("label");
        YamlValue side = option.get("side");
        YamlValue otherwise = option.get("otherwise");
        return new Option(
                option.get("id").text(),
                label.present() ? label.text() : before.map(Option::label).orElse(""),
                side.present() ? side(side.text()) : before.map(Option::side).orElse(Side.EITHER),
                option.get("credit").number(),
                option.get("misconception").text(),
                option.get("because").text(),
                otherwise.present()
                        ? otherwise.text()
                        : before.map(Option::otherwise).orElse(""));
    }

    static Side side(String name) {
        return switch (name) {
            case "a" -> Side.A;
            case "b" -> Side.B;
            case "both" -> Side.BOTH;
            default -> Side.EITHER;
        };
    }
}
