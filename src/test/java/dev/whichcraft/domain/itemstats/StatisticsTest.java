package dev.whichcraft.domain.itemstats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.whichcraft.domain.itemstats.Figure.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures from counts are those of the definitions. */
class StatisticsTest {

    private static final Marks GOLDEN = new Marks(
            new double[][] {{1, 1, 1, .5}, {1, 1, 0, .5}, {1, 0, 1, 1}, {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, .5}});

    private static Statistics of(Marks marks) {
        return Statistics.of(Marks.questions(marks.questions()), marks.tally());
    }

    private static void near(double expected, Figure figure, double tolerance) {
        assertNull(figure.why());
        assertEquals(expected, figure.value(), tolerance);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 66.67, .5164, 41.40, 50.00, 27.84",
        "1, 50.00, .5477, -7.88, -9.09, 20.38",
        "2, 33.33, .5164, 59.96, 72.73, 29.77",
        "3, 41.67, .3764, 38.00, 42.86, 22.01"
    })
    void questionsOfTheGoldenVector(int q, double facility, double sd, double di, double de, double weight) {
        ItemFigures item = of(GOLDEN).items().get(q);
        near(facility, item.facility(), 5e-3);
        near(sd, item.deviation(), 5e-5);
        near(di, item.discrimination(), 5e-3);
        near(de, item.efficiency(), 5e-3);
        near(weight, item.weight(), 5e-3);
    }

    @Test
    void quizOfTheGoldenVector() {
        QuizFigures quiz = of(GOLDEN).quiz();
        assertEquals(6, quiz.n());
        assertEquals(4, quiz.max());
        near(1.9167, quiz.mean(), 5e-5);
        near(1.75, quiz.median(), 5e-5);
        near(1.2416, quiz.deviation(), 5e-5);
        near(49.01, quiz.alpha(), 5e-3);
        near(71.41, quiz.errorRatio(), 5e-3);
        near(.8866, quiz.standardError(), 5e-5);
        near(.1654, quiz.skewness(), 5e-5);
        near(-2.357, quiz.kurtosis(), 5e-4);
    }

    static List<Long> seeds() {
        Random random = new Random();
        return IntStream.range(0, 60).mapToObj(i -> random.nextLong()).toList();
    }

    /** Whatever the seed says, and in whatever parts the attempts are counted. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsSayWhatTheDefinitionsSay(long seed) {
        Random random = new Random(seed);
        Marks marks = random(random, 4 + random.nextInt(60), 2 + random.nextInt(8));
        Statistics counted = Statistics.of(Marks.questions(marks.questions()), inParts(marks, random));
        for (int q = 0; q < marks.questions(); q++) {
            ItemFigures item = counted.items().get(q);
            near(100 * Marks.mean(marks.marks(q)), item.facility(), 1e-6);
            near(Math.sqrt(Marks.covariance(marks.marks(q), marks.marks(q))), item.deviation(), 1e-8);
            if (item.discrimination().known()) {
                near(marks.discrimination(q), item.discrimination(), 1e-6);
                near(marks.efficiency(q), item.efficiency(), 1e-6);
            }
            if (item.weight().known()) {
                // the root of a covariance of nothing is as large as that
                near(marks.weight(q), item.weight(), 1e-5);
            }
        }
        QuizFigures quiz = counted.quiz();
        near(Marks.mean(marks.totals()), quiz.mean(), 1e-8);
        near(marks.median(), quiz.median(), 1e-8);
        if (quiz.alpha().known()) {
            near(marks.alpha(), quiz.alpha(), 1e-6);
            near(marks.skewness(), quiz.skewness(), 1e-6);
            near(marks.kurtosis(), quiz.kurtosis(), 1e-6);
        }
    }

    private static Marks random(Random random, int attempts, int questions) {
        double[][] rows = new double[attempts][questions];
        for (double[] row : rows) {
            double knows = random.nextDouble();
            Arrays.setAll(
                    row, q -> random.nextInt(3) == 0 ? random.nextInt(5) / 4.0 : random.nextDouble() < knows ? 1 : 0);
        }
        return new Marks(rows);
    }

    /** Counted in two heaps that are put together, and each mark first wrong and then set right. */
    private static Tally inParts(Marks marks, Random random) {
        Tally one = new Tally();
        Tally two = new Tally();
        List<Tally[]> regrades = new ArrayList<>();
        for (double[] row : marks.rows()) {
            Tally right = Tally.of(Marks.sheet(row));
            if (random.nextBoolean()) {
                one.add(right);
            } else {
                double[] wrong = row.clone();
                wrong[random.nextInt(wrong.length)] = random.nextInt(5) / 4.0;
                two.add(Tally.of(Marks.sheet(wrong)));
                regrades.add(new Tally[] {Tally.of(Marks.sheet(wrong)), right});
            }
        }
        Tally both = new Tally().add(one).add(two);
        regrades.forEach(regrade -> both.take(regrade[0]).add(regrade[1]));
        assertEquals(marks.tally().counts(), both.counts());
        return both;
    }

    @Test
    void whatIsNotDefinedSaysWhy() {
        Statistics nobody = Statistics.of(Marks.questions(2), new Tally());
        assertEquals(List.of(), nobody.items());
        assertEquals(Why.TOO_FEW, nobody.quiz().mean().why());

        Statistics alike = of(new Marks(new double[][] {{1, 1, 0}, {1, 0, 1}, {1, 1, 1}, {1, 0, 0}}));
        assertEquals(Why.ALIKE, alike.items().get(0).discrimination().why());
        assertEquals(Why.ALIKE, alike.items().get(0).efficiency().why());

        Statistics lone = of(new Marks(new double[][] {{1}, {0}, {1}, {0}}));
        assertEquals(Why.REST_ALIKE, lone.items().get(0).discrimination().why());
        assertEquals(Why.ONE_QUESTION, lone.quiz().alpha().why());

        Statistics against = of(new Marks(new double[][] {{1, 0, 0}, {1, 0, 0}, {0, 1, 1}, {0, 1, 1}}));
        assertEquals(Why.AGAINST, against.items().get(0).weight().why());
        near(50, against.items().get(1).weight(), 1e-9);
    }

    @Test
    void alphaNeedsTheSameQuestionsForAll() {
        Tally drawn = GOLDEN.tally().add(Tally.of(Marks.sheet(new double[] {1, 0, 1})));
        Statistics statistics = Statistics.of(Marks.questions(4), drawn);
        assertEquals(Why.DIFFERENT, statistics.quiz().alpha().why());
        assertEquals(0, statistics.quiz().max());
        assertEquals(7, statistics.items().get(0).n());
        assertEquals(6, statistics.items().get(3).n());
    }

    @Test
    void fewAttemptsAreNotShown() {
        Statistics shown = of(GOLDEN).shown(GOLDEN.tally());
        assertEquals(Why.TOO_FEW, shown.items().get(0).discrimination().why());
        near(66.67, shown.items().get(0).facility(), 5e-3);
        near(1.9167, shown.quiz().mean(), 5e-5);
        assertEquals(Why.TOO_FEW, shown.quiz().alpha().why());
    }

    /** Who came back twelve times is one person. */
    @Test
    void attemptsOfFewPeopleAreNotShown() {
        Tally all = new Tally();
        IntStream.range(0, 12).forEach(i -> all.add(Marks.sheet(new double[] {i % 2, i % 3 / 2.0, 1})));
        Tally first = Tally.of(Marks.sheet(new double[] {0, 0, 1}));
        Statistics statistics = Statistics.of(Marks.questions(3), all);
        Statistics shown = statistics.shown(first);
        assertEquals(12, shown.quiz().n());
        assertEquals(Why.TOO_FEW, shown.quiz().mean().why());
        assertEquals(Why.TOO_FEW, shown.quiz().median().why());
        assertEquals(Why.TOO_FEW, shown.items().get(0).facility().why());
        assertEquals(Why.TOO_FEW, shown.items().get(0).weight().why());
        assertNull(statistics.shown(all).quiz().alpha().why());
    }

    /** Two thirds besides one make 6667 parts, besides two thirds 6666. */
    @Test
    void whatIsLostInRoundingTellsNobodyApart() {
        double part = 2 / 3.0;
        Statistics statistics =
                of(new Marks(new double[][] {{1, part}, {part, part}, {1, part}, {part, part}, {0, part}}));
        assertEquals(Why.REST_ALIKE, statistics.items().get(0).discrimination().why());
        assertEquals(Why.REST_ALIKE, statistics.items().get(0).efficiency().why());
        assertEquals(Why.ALIKE, statistics.items().get(1).discrimination().why());
    }
}
