package dev.whichcraft.domain.models.decision;

import dev.whichcraft.domain.models.decision.Decision.Named;
import dev.whichcraft.domain.models.decision.Decision.Price;
import dev.whichcraft.domain.models.weighing.Flip;
import dev.whichcraft.domain.models.weighing.Weighing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A decision as a Markdown file that one keeps beside the code: context, options, criteria with weights and scores, the
 * result, what would flip it, and what is accepted as its price.
 */
public final class DecisionRecord {

    private final Decision decision;
    private final Weighing weighing;

    private DecisionRecord(Decision decision) {
        this.decision = decision;
        this.weighing = decision.weighing();
    }

    /**
     * The file.
     *
     * @param date on which it was written down
     */
    public static String of(Decision decision, LocalDate date) {
        return new DecisionRecord(decision).write(date);
    }

    private String write(LocalDate date) {
        return "# " + Markdown.line(decision.title()) + "\n\nDate: " + date + "\n\nStatus: proposed\n"
                + section("Context", context())
                + section("Options", options())
                + section("Criteria, weights and scores", table())
                + section("Result", result())
                + section("What would flip it", flips())
                + section("What we accept as the price", prices())
                + section("How it was worked out", HOW);
    }

    private static final String HOW = "An option's total is the sum of weight times score over all criteria. Weights go"
            + " from 0 to " + Weighing.MOST_WEIGHT + ", scores from 0 to " + Weighing.BEST_SCORE
            + ". Scores and weights are judgements, not measurements. Under 5 % of the largest possible total a lead is"
            + " called too small to decide.\n";

    private static String section(String title, String text) {
        return "\n## " + title + "\n\n" + text;
    }

    private String context() {
        return decision.context().isBlank() ? "Not written down.\n" : Markdown.paragraphs(decision.context()) + "\n";
    }

    private String options() {
        StringBuilder list = new StringBuilder();
        decision.options()
                .forEach(option ->
                        list.append("- ").append(Markdown.line(option)).append('\n'));
        return list.toString();
    }

    private String table() {
        StringBuilder table = new StringBuilder(row("Criterion", "Weight", option -> name(option)));
        table.append(row("---", "---:", option -> "---:"));
        for (Named named : decision.criteria()) {
            table.append(row(
                    Markdown.line(named.name()),
                    number(named.criterion().weight()),
                    option -> number(named.criterion().score(option))));
        }
        return table.append(row("**Total**", "", option -> "**" + number(weighing.total(option)) + "**"))
                .toString();
    }

    private String row(String first, String second, IntFunction<String> cell) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        IntStream.range(0, decision.options().size()).mapToObj(cell).forEach(cells::add);
        return Markdown.row(cells);
    }

    private String result() {
        List<Integer> ranking = weighing.ranking();
        String totals =
                "**" + name(ranking.get(0)) + "** has the highest total, " + number(weighing.total(ranking.get(0)))
                        + " of " + number(weighing.most()) + "; " + name(ranking.get(1)) + " follows with "
                        + number(weighing.total(ranking.get(1))) + ". The lead is " + number(weighing.margin() * 100)
                        + " % of the largest possible total";
        return totals + (weighing.either() ? ": too small to decide, so either would do by these criteria.\n" : ".\n");
    }

    private String flips() {
        StringBuilder list = new StringBuilder();
        for (Flip flip : weighing.flips()) {
            list.append("- ")
                    .append(name(flip.winner()))
                    .append(" leads once the weight of \"")
                    .append(criterion(flip.criterion()))
                    .append(flip.rising() ? "\" rises from " : "\" falls from ")
                    .append(number(flip.from()))
                    .append(flip.rising() ? " to more than " : " to less than ")
                    .append(number(flip.at()))
                    .append(".\n");
        }
        return list.isEmpty()
                ? "No single weight between 0 and " + Weighing.MOST_WEIGHT + " changes the result.\n"
                : list.toString();
    }

    private String prices() {
        StringBuilder list = new StringBuilder();
        if (!decision.accepted().isBlank()) {
            list.append(Markdown.paragraphs(decision.accepted())).append("\n\n");
        }
        int winner = weighing.winner();
        for (Price price : decision.prices()) {
            Named named = decision.criteria().get(price.criterion());
            list.append("- ")
                    .append(Markdown.line(named.name()))
                    .append(": ")
                    .append(number(named.criterion().score(winner)))
                    .append(" of ")
                    .append(Weighing.BEST_SCORE)
                    .append(", where ")
                    .append(name(price.option()))
                    .append(" has ")
                    .append(number(named.criterion().score(price.option())))
                    .append(".\n");
        }
        return list.isEmpty() ? "Nothing: no other option does better on a criterion that counts.\n" : list.toString();
    }

    private String name(int option) {
        return Markdown.line(decision.options().get(option));
    }

    private String criterion(int place) {
        return Markdown.line(decision.criteria().get(place).name());
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
