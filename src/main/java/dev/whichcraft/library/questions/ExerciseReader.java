package dev.whichcraft.library.questions;

import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Decision.Support;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Exercise.Feedback;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Matching;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.ShortText.Accepted;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.library.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the YAML of a question that is no scenario into a value. What is missing reads as empty; the checks report it. */
final class ExerciseReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExerciseReader() {}

    static Exercise read(YamlValue question) {
        Feedback feedback = new Feedback(
                question.get("right").text(),
                question.get("partly").text(),
                question.get("wrong").text());
        return new Exercise(
                question.get("id").text(),
                question.get("title").text(),
                question.get("prompt").text(),
                task(question),
                feedback,
                question.get("sources").texts());
    }

    private static Task task(YamlValue question) {
        List<String> evidence = question.get("evidence").texts();
        return switch (question.get("type").text()) {
            case "select" -> new Selection(items(question.get("options")), rightOnes(question), evidence);
            case "order" ->
                new Ordering(
                        items(question.get("items")),
                        question.get("from").text(),
                        question.get("to").text(),
                        evidence);
            case "classify" -> new Classification(items(question.get("items")), solution(question, "side"), evidence);
            case "match" ->
                new Matching(
                        items(question.get("items")),
                        items(question.get("targets")),
                        solution(question, "target"),
                        evidence);
            case "numeric" -> quantity(question, evidence);
            case "short" -> new ShortText(accepted(question), evidence);
            case "table" -> new Rebuilding(list(question.get("rows"), ExerciseReader::row), evidence);
            default -> decision(question, evidence);
        };
    }

    private static Set<String> rightOnes(YamlValue question) {
        return question.get("options").items().stream()
                .filter(ExerciseReader::right)
                .map(option -> option.get("id").text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> solution(YamlValue question, String place) {
        return question.get("items").items().stream()
                .collect(Collectors.toUnmodifiableMap(
                        item -> item.get("id").text(), item -> item.get(place).text(), (first, again) -> first));
    }

    private static Quantity quantity(YamlValue question, List<String> evidence) {
        BigDecimal value = question.get("value").decimal();
        YamlValue tolerance = question.get("tolerance");
        String text = tolerance.text();
        BigDecimal off = text.endsWith("%")
                ? new BigDecimal(text.replaceAll("[ %]", ""))
                        .multiply(value.abs())
                        .divide(HUNDRED)
                : tolerance.decimal();
        List<Quantity.Unit> units = list(
                question.get("units"),
                unit -> new Quantity.Unit(
                        unit.get("name").text(), unit.get("factor").number()));
        return new Quantity(value, off, units, evidence);
    }

    private static List<Accepted> accepted(YamlValue question) {
        Stream<Accepted> full = question.get("answers").texts().stream().map(text -> new Accepted(text, 1, ""));
        Stream<Accepted> partly = question.get("close").items().stream()
                .map(answer -> new Accepted(
                        answer.get("text").text(),
                        answer.get("credit").number(),
                        answer.get("because").text()));
        return Stream.concat(full, partly).toList();
    }

    private static Rebuilding.Row row(YamlValue row) {
        return new Rebuilding.Row(item(row), row.get("a").text(), row.get("b").text());
    }

    private static Decision decision(YamlValue question, List<String> evidence) {
        YamlValue weights = question.get("weights");
        boolean weighed = weights.present();
        return new Decision(
                list(question.get("choices"), ExerciseReader::choice),
                list(question.get("reasons"), ExerciseReader::support),
                list(question.get("costs"), ExerciseReader::support),
                new Decision.Weights(
                        weighed ? weights.get("choice").number() : 2,
                        weighed ? weights.get("reasons").number() : 2,
                        weighed ? weights.get("cost").number() : 1),
                evidence);
    }

    private static Option choice(YamlValue choice) {
        return new Option(
                choice.get("id").text(),
                choice.get("label").text(),
                ScenarioReader.side(choice.get("side").text()),
                choice.get("credit").number(),
                choice.get("misconception").text(),
                choice.get("because").text(),
                "");
    }

    private static Support support(YamlValue support) {
        return new Support(item(support), support.get("for").text(), credit(support));
    }

    private static List<Item> items(YamlValue list) {
        return list(list, ExerciseReader::item);
    }

    /** An item; that of a table is labelled by its feature. */
    private static Item item(YamlValue item) {
        return new Item(
                item.get("id").text(),
                item.get("label").text(),
                item.get("because").text(),
                item.get("misconception").text());
    }

    private static <T> List<T> list(YamlValue list, Function<YamlValue, T> read) {
        return list.items().stream().map(read).toList();
    }

    /** Whether an option to select is right. */
    static boolean right(YamlValue option) {
        return option.get("right").node().asBoolean();
    }

    /** The credit of a reason or a cost; full unless it says otherwise. */
    static double credit(YamlValue support) {
        YamlValue credit = support.get("credit");
        return credit.present() ? credit.number() : 1;
    }
}
