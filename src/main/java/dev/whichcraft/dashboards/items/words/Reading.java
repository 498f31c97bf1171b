package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.domain.itemstats.Figure;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.QuizFigures;
import java.util.List;

/**
 * A figure of a quiz or of a question with what helps to read it.
 *
 * @param name of the figure
 * @param value what it comes to
 * @param means what it is
 * @param judged what this value says; empty where there is none
 */
public record Reading(String name, Value value, String means, String judged) {

    private static final double GOOD_ALPHA = 75;
    private static final double POOR_ALPHA = 64;

    /** All figures of a quiz. */
    public static List<Reading> of(QuizFigures quiz) {
        int max = quiz.max();
        double whole = max == 0 ? Double.NaN : 100.0 / max;
        return List.of(
                new Reading(
                        "Mean",
                        Value.ofMax(quiz.mean(), max),
                        "What people earn on average. Between 50 and 75 % a quiz tells most.",
                        between(quiz.mean(), whole, 50, 75, "Rather hard.", "As it should be.", "Rather easy.")),
                new Reading("Median", Value.ofMax(quiz.median(), max), "Half earn less, half earn more.", ""),
                new Reading(
                        "Standard deviation",
                        Value.ofMax(quiz.deviation(), max),
                        "How far people are from the mean. 12 to 18 % is usual.",
                        between(
                                quiz.deviation(),
                                whole,
                                12,
                                18,
                                "People are close together; it tells them apart only a little.",
                                "As is usual.",
                                "People are far apart.")),
                new Reading(
                        "Skewness",
                        Value.plain(quiz.skewness(), 2),
                        "Below 0 the weak are further from the middle than the strong; above 0 the strong are.",
                        between(
                                quiz.skewness(),
                                1,
                                -1,
                                1,
                                "Some are far behind.",
                                "Neither stands out.",
                                "Some are far ahead.")),
                new Reading(
                        "Kurtosis",
                        Value.plain(quiz.kurtosis(), 2),
                        "Above 0 many are far out, below 0 few are; 0 is a bell curve. Above 1 a quiz tells the middle badly.",
                        between(quiz.kurtosis(), 1, -99, 1, "", "", "It tells people in the middle badly.")),
                new Reading(
                        "Cronbach’s alpha",
                        Value.percent(quiz.alpha()),
                        "How far all questions measure one and the same thing. Above 75 % is good, below 64 % is poor.",
                        between(
                                quiz.alpha(),
                                1,
                                POOR_ALPHA,
                                GOOD_ALPHA,
                                "Poor: do not decide anything about a person by this quiz alone.",
                                "Fair.",
                                "Good.")),
                new Reading(
                        "Error ratio",
                        Value.percent(quiz.errorRatio()),
                        "How much of the deviation is chance. Above 50 % is a lot.",
                        between(quiz.errorRatio(), 1, 0, 50, "", "", "A lot of it is chance.")),
                new Reading(
                        "Standard error",
                        Value.ofMax(quiz.standardError(), max),
                        "Two of three results are nearer than this to what the person would earn without luck. Below 8 % is good.",
                        ""));
    }

    /** The figures of a question. */
    public static List<Reading> of(ItemFigures item) {
        return List.of(
                new Reading(
                        "Facility",
                        Value.percent(item.facility()),
                        "Mean mark, in percent of what can be earned.",
                        between(item.facility(), 1, 20, 95, "Very hard.", "", "Very easy.")),
                new Reading(
                        "Standard deviation",
                        Value.ofMax(item.deviation(), item.max()),
                        "How far marks are from their mean. The more, the better it can tell people apart.",
                        ""),
                new Reading(
                        "Discrimination",
                        Value.percent(item.discrimination()),
                        "How marks here go along with what people earn on all other questions. Above 20 % is usual, above 50 % is very good.",
                        between(
                                item.discrimination(),
                                1,
                                0,
                                20,
                                "Who does well elsewhere does worse here: look at the key.",
                                "It tells little.",
                                "It tells those who know from those who do not.")),
                new Reading(
                        "Efficiency",
                        Value.percent(item.efficiency()),
                        "The same, in percent of what is possible with marks so easy or hard to earn.",
                        ""),
                new Reading(
                        "Weight",
                        Value.percent(item.weight()),
                        "How much of the differences between totals comes from here. The more even among questions, the better.",
                        ""));
    }

    private static String between(
            Figure figure, double times, double low, double high, String below, String within, String above) {
        double value = figure.value() * times;
        if (!figure.known() || Double.isNaN(value)) {
            return "";
        }
        return value < low ? below : value > high ? above : within;
    }
}
