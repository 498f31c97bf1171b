package dev.whichcraft.domain.models.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final double NEAR = 1e-6;

    /** Two options: 0 is quick and weak, 1 is slow and strong; level at equal weights. */
    private static final Weighing PAIR = choice(2, criterion(3, 4, 1), criterion(2, 1, 4));

    @Test
    void totalsAreSumsOfWeightTimesScore() {
        assertEquals(14, PAIR.total(0));
        assertEquals(11, PAIR.total(1));
        assertEquals(20, PAIR.most());
        assertEquals(List.of(0, 1), PAIR.ranking());
        assertEquals(0.15, PAIR.margin(), NEAR);
        assertFalse(PAIR.either());
        assertTrue(PAIR.with(0, 2.2).either());
    }

    @Test
    void theFlipsOfThePair() {
        assertEquals(List.of(new Flip(0, 3, 2, false, 1), new Flip(1, 2, 3, true, 1)), PAIR.flips());
    }

    @Test
    void aLevelPairFlipsAtOnce() {
        Weighing level = PAIR.with(1, 3);
        assertEquals(0, level.margin());
        assertEquals(0, level.winner());
        assertEquals(0, level.flips().get(0).distance());
    }

    @Test
    void whoIsAloneCannotLose() {
        Weighing alone = new Weighing(PAIR.criteria(), List.of(1));
        assertEquals(1, alone.winner());
        assertEquals(1, alone.margin());
        assertEquals(List.of(), alone.flips());
    }

    @Test
    void aFlipIsWhereTheWinnerChangesAndNoSooner() {
        Random random = new Random(7);
        int seen = 0;
        for (int i = 0; i < 3000; i++) {
            Weighing weighing = any(random);
            for (Flip flip : weighing.flips()) {
                double step = flip.rising() ? NEAR : -NEAR;
                assertEquals(
                        flip.winner(),
                        weighing.with(flip.criterion(), flip.at() + step).winner(),
                        flip + " " + weighing);
                if (flip.distance() > 2 * NEAR) {
                    assertEquals(
                            weighing.winner(),
                            weighing.with(flip.criterion(), flip.at() - step).winner());
                    double half = (flip.from() + flip.at()) / 2;
                    assertEquals(
                            weighing.winner(),
                            weighing.with(flip.criterion(), half).winner());
                }
                seen++;
            }
        }
        assertTrue(seen > 1000, "flips seen: " + seen);
    }

    @Test
    void whereNoFlipIsToldNoneHappens() {
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            Weighing weighing = any(random);
            List<Integer> told = weighing.flips().stream().map(Flip::criterion).toList();
            for (int criterion = 0; criterion < weighing.criteria().size(); criterion++) {
                for (double weight = 0.05; weight < 5 && !told.contains(criterion); weight += 0.1) {
                    assertEquals(
                            weighing.winner(), weighing.with(criterion, weight).winner());
                }
            }
        }
    }

    @Test
    void aScaleOfWeightsChangesNothing() {
        Random random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            Weighing weighing = any(random);
            double factor = 0.1 + 0.9 * random.nextDouble();
            Weighing scaled = new Weighing(
                    weighing.criteria().stream()
                            .map(criterion -> criterion.with(criterion.weight() * factor))
                            .toList(),
                    weighing.open());
            assertEquals(weighing.winner(), scaled.winner());
            assertEquals(weighing.margin(), scaled.margin(), NEAR);
        }
    }

    @Test
    void theMapNamesTheWinnerEverywhere() {
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            Weighing weighing = any(random);
            Map<Integer, List<Point>> parts = new Boundary(weighing, 0, 1).parts();
            double area =
                    parts.values().stream().mapToDouble(WeighingTest::area).sum();
            assertEquals(25, area, NEAR, "the parts fill the square once");
            for (Map.Entry<Integer, List<Point>> part : parts.entrySet()) {
                Point middle = middle(part.getValue());
                if (area(part.getValue()) > 1e-3) {
                    assertEquals(
                            part.getKey(),
                            weighing.with(0, middle.x()).with(1, middle.y()).winner());
                }
            }
        }
    }

    @Test
    void theMapOfThePairIsCutAlongTheDiagonal() {
        Map<Integer, List<Point>> parts = new Boundary(PAIR, 0, 1).parts();
        assertEquals(List.of(new Point(0, 0), new Point(5, 0), new Point(5, 5)), parts.get(0));
        assertEquals(List.of(new Point(0, 0), new Point(5, 5), new Point(0, 5)), parts.get(1));
        assertEquals(new Point(3, 2), new Boundary(PAIR, 0, 1).now());
    }

    @Test
    void refusesWhatCannotBe() {
        List<Criterion> none = List.of();
        List<Criterion> weightless = List.of(criterion(0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Weighing(none, List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new Weighing(weightless, List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new Weighing(PAIR.criteria(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> criterion(5.1, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> criterion(Double.NaN, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> criterion(1, 4.1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Boundary(PAIR, 1, 1));
    }

    /** Two to four options, two to six criteria, whole scores, weights of any fraction. */
    static Weighing any(Random random) {
        int options = 2 + random.nextInt(3);
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            List<Double> scores = IntStream.range(0, options)
                    .mapToObj(option -> (double) random.nextInt(5))
                    .toList();
            criteria.add(new Criterion(0.01 + 4.9 * random.nextDouble(), scores));
        }
        return new Weighing(criteria, IntStream.range(0, options).boxed().toList());
    }

    private static Weighing choice(int options, Criterion... criteria) {
        return new Weighing(
                List.of(criteria), IntStream.range(0, options).boxed().toList());
    }

    private static Criterion criterion(double weight, double... scores) {
        return new Criterion(
                weight,
                IntStream.range(0, scores.length).mapToObj(i -> scores[i]).toList());
    }

    private static Point middle(List<Point> part) {
        return new Point(
                part.stream().mapToDouble(Point::x).average().orElseThrow(),
                part.stream().mapToDouble(Point::y).average().orElseThrow());
    }

    private static double area(List<Point> part) {
        double twice = 0;
        for (int i = 0; i < part.size(); i++) {
            Point from = part.get(i);
            Point to = part.get((i + 1) % part.size());
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }
}
