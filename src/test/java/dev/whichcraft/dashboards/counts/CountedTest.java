package dev.whichcraft.dashboards.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.dashboards.rebuilding.HandedInAttempts;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Statistics;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.domain.itemstats.options.Picking;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What pages read of the counts says what the attempts say, read one by one. */
@QuarkusTest
class CountedTest {

    @Inject
    Library library;

    @Inject
    ItemAggregate aggregate;

    @Inject
    Counted counted;

    @Inject
    HandedInAttempts attempts;

    @Inject
    Rows rows;

    private final long seed = new Random().nextLong();

    @Test
    void everyFigureIsThatOfTheAttempts() {
        System.out.println("seed of the attempts: " + seed);
        Random random = new Random(seed);
        Course course = library.course("tram-vs-bike").orElseThrow();
        // others may have left attempts that nobody handed in by hand
        aggregate.rebuild();
        for (int i = 0; i < 20; i++) {
            Visit visit = Visit.asLearner("counted-" + random.nextInt(8));
            Chance.takes(visit, course, random.nextBoolean() ? "speed" : "weather", random);
        }
        for (String slug : List.of("speed", "weather")) {
            Quiz quiz = course.quiz(slug).orElseThrow();
            Tally firsts = oneByOne(course, quiz, false);
            Tally all = oneByOne(course, quiz, true);
            assertTrue(
                    all.totals().n() > 0 && all.totals().n() >= firsts.totals().n());
            same(quiz, firsts, read(course, quiz, false).asked());
            same(quiz, all, read(course, quiz, true).asked());
            same(quiz, firsts, read(course, quiz, true).firsts());
        }
    }

    private Counted.Tallies read(Course course, Quiz quiz, boolean later) {
        return counted.quiz(
                new Counted.Which(course.id(), quiz.slug(), List.of(quiz.hash()), later),
                points(quiz).keySet());
    }

    private void same(Quiz quiz, Tally expected, Tally read) {
        String at = quiz.slug() + ", seed " + seed;
        Statistics figures = Statistics.of(points(quiz), expected);
        Statistics shown = Statistics.of(points(quiz), read);
        assertEquals(figures.quiz(), shown.quiz(), at);
        assertEquals(figures.items(), shown.items(), at);
        for (Question question : quiz.questions()) {
            assertEquals(Picking.of(question, expected), Picking.of(question, read), at);
            assertEquals(expected.spread(Part.TIME, question.id()), read.spread(Part.TIME, question.id()), at);
        }
        assertEquals(expected.totals(), read.totals(), at);
    }

    private Tally oneByOne(Course course, Quiz quiz, boolean later) {
        Tally tally = new Tally();
        for (List<UUID> some : attempts.people()) {
            for (AttemptHandedIn one : QuarkusTransaction.requiringNew().call(() -> attempts.of(some))) {
                boolean here = one.course().equals(course.id())
                        && one.quiz().equals(quiz.slug())
                        && one.paper().quiz().hash().equals(quiz.hash());
                if (here && (later || first(one))) {
                    tally.add(Papers.sheet(one.paper()));
                }
            }
        }
        return tally;
    }

    private boolean first(AttemptHandedIn one) {
        return one.attempt()
                .toString()
                .equals(rows.one(
                        "select id::text from attempt where person_id = ? and course = ? and quiz = ? and not preview"
                                + " order by started_at, id limit 1",
                        one.person(),
                        one.course(),
                        one.quiz()));
    }

    private static Map<String, Integer> points(Quiz quiz) {
        Map<String, Integer> points = new LinkedHashMap<>();
        quiz.questions()
                .forEach(question -> points.put(question.id(), question.stages().size()));
        return points;
    }
}
