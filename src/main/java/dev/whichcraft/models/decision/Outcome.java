package dev.whichcraft.models.decision;

import dev.whichcraft.domain.models.decision.Decision;
import dev.whichcraft.domain.models.weighing.Flip;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes of a decision, in words and as a table. */
final class Outcome {

    private Outcome() {}

    static String sentence(Decision decision) {
        Weighing weighing = decision.weighing();
        List<Integer> ranking = weighing.ranking();
        String first = decision.options().get(ranking.get(0));
        String second = decision.options().get(ranking.get(1));
        String lead = weighing.either()
                ? first + " come first, but only " + Say.percent(weighing.margin()) + " of the maximum ahead of "
                        + second + ": too close to call, either will do. "
                : first + " come first, " + Say.percent(weighing.margin()) + " of the maximum ahead of " + second
                        + ". ";
        return lead
                + weighing.flips().stream()
                        .findFirst()
                        .map(flip -> "The answer flips where " + told(decision, flip) + ".")
                        .orElse("No single weight between 0 and 5 flips that.");
    }

    /** A flip within a sentence. */
    static String told(Decision decision, Flip flip) {
        return "the weight of \"" + decision.criteria().get(flip.criterion()).name() + "\" goes "
                + (flip.rising() ? "above " : "below ") + Say.number(flip.at()) + ", from " + Say.number(flip.from())
                + ": then " + decision.options().get(flip.winner()) + " lead";
    }

    static Table table(Decision decision) {
        Weighing weighing = decision.weighing();
        List<Row> rows = IntStream.range(0, decision.criteria().size())
                .mapToObj(place -> Row.of(
                        null,
                        decision.criteria().get(place).name(),
                        Stream.concat(
                                        Stream.of(Say.number(
                                                weighing.criteria().get(place).weight())),
                                        Stream.concat(
                                                weighing.criteria().get(place).scores().stream()
                                                        .map(Say::number),
                                                Stream.of(flip(decision, weighing, place))))
                                .toArray(String[]::new)))
                .toList();
        Row totals = Row.of(
                null,
                "Total, of " + Say.number(weighing.most()),
                Stream.concat(
                                Stream.of(""),
                                Stream.concat(
                                        weighing.open().stream().map(option -> Say.number(weighing.total(option))),
                                        Stream.of("")))
                        .toArray(String[]::new));
        return new Table(
                "Weights and scores, and which single weight flips the answer; judgements, not measurements",
                Stream.concat(
                                Stream.of("Criterion", "Weight"),
                                Stream.concat(decision.options().stream(), Stream.of("Flips")))
                        .toList(),
                Stream.concat(rows.stream(), Stream.of(totals)).toList());
    }

    private static String flip(Decision decision, Weighing weighing, int place) {
        return weighing.flips().stream()
                .filter(flip -> flip.criterion() == place)
                .findFirst()
                .map(flip -> (flip.rising() ? "above " : "below ") + Say.number(flip.at()) + ": "
                        + decision.options().get(flip.winner()))
                .orElse("never");
    }
}
