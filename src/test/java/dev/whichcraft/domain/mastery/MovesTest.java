package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.mastery.Move.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    /**
     * Something that happened on a day: a result of so many hundredths, or a question remembered ({@code +}) or forgotten
     * ({@code -}) in practice after a rest of so many hours.
     */
    private record Happened(int day, char sign, int number) {

        static Happened parse(String word) {
            String[] parts = word.split("@");
            char sign = parts[0].charAt(0);
            boolean recall = sign == '+' || sign == '-';
            String number = recall ? parts[0].substring(1) : parts[0];
            return new Happened(
                    Integer.parseInt(parts[1]), recall ? sign : '=', number.isEmpty() ? 24 : Integer.parseInt(number));
        }

        Instant at() {
            return START.plus(Duration.ofDays(day));
        }
    }

    private static List<Happened> parse(String history) {
        return Arrays.stream(history.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Happened::parse)
                .toList();
    }

    private static Moves moves(List<Happened> history, GradeRule rule) {
        List<Result> results = history.stream()
                .filter(one -> one.sign() == '=')
                .map(one -> new Result(one.number() / 100.0, one.at()))
                .toList();
        List<Recall> recalls = history.stream()
                .filter(one -> one.sign() != '=')
                .map(one -> new Recall("q", one.sign() == '+', Duration.ofHours(one.number()), one.at()))
                .toList();
        return Moves.of(results, recalls, rule, 0.7);
    }

    @ParameterizedTest
    @CsvSource({
        // without practice it is as the results say
        "'', NEW, ''",
        "90@0, PROFICIENT, RESULT",
        "90@0 90@1 90@2, MASTERED, RESULT RESULT",
        "90@0 20@1, ATTEMPTED, RESULT RESULT",
        // before a first result, practice says nothing
        "-@0 -@1, NEW, ''",
        "-@0 -@1 90@2 -@3, PROFICIENT, RESULT",
        // one forgotten answer may be a slip, two are none
        "90@0 -@1, PROFICIENT, RESULT",
        "90@0 -@1 -@2, FAMILIAR, RESULT FORGOTTEN",
        "90@0 -@1 +@2 -@3 +@4, PROFICIENT, RESULT",
        "90@0 -@1 +@2 -@3 -@4, FAMILIAR, RESULT FORGOTTEN",
        // down to attempted at most, and no deeper: two remembered are enough to rise again
        "90@0 -@1 -@2 -@3 -@4, ATTEMPTED, RESULT FORGOTTEN FORGOTTEN",
        "90@0 -@1 -@2 -@3 -@4 -@5 -@6 -@7 -@8, ATTEMPTED, RESULT FORGOTTEN FORGOTTEN",
        "90@0 -@1 -@2 -@3 -@4 -@5 -@6 +@7 +@8, FAMILIAR, RESULT FORGOTTEN FORGOTTEN REMEMBERED",
        // up again, to one above the results at most
        "90@0 -@1 -@2 +@3 +@4, PROFICIENT, RESULT FORGOTTEN REMEMBERED",
        "75@0 +@1 +@2, PROFICIENT, RESULT REMEMBERED",
        "75@0 +@1 +@2 +@3 +@4 +@5 +@6, PROFICIENT, RESULT REMEMBERED",
        "20@0 +@1 +@2 +@3 +@4, FAMILIAR, RESULT REMEMBERED",
        "90@0 90@2 +@3 +@4, MASTERED, RESULT RESULT",
        // asked again on the same day, an answer says nothing
        "90@0 -3@1 -3@2 -11@3, PROFICIENT, RESULT",
        "90@0 -12@1 -12@2, FAMILIAR, RESULT FORGOTTEN",
        // a good result makes up for what was forgotten, a lesser one takes back what practice had added
        "90@0 -@1 -@2 90@3, MASTERED, RESULT FORGOTTEN RESULT",
        "75@0 +@1 +@2 75@3, FAMILIAR, RESULT REMEMBERED RESULT",
        "90@0 -@1 90@2 -@3, MASTERED, RESULT RESULT"
    })
    void followsResultsAndPractice(String history, Level level, String causes) {
        Moves moves = moves(parse(history), GradeRule.LAST);
        assertEquals(level, moves.level());
        assertEquals(
                causes, moves.all().stream().map(move -> move.cause().name()).collect(Collectors.joining(" ")));
    }

    @Test
    void aMoveSaysWhenAndWhither() {
        Move last = moves(parse("90@0 -@1 -@9"), GradeRule.LAST).last().orElseThrow();
        assertEquals(new Move(Level.PROFICIENT, Level.FAMILIAR, Cause.FORGOTTEN, START.plus(Duration.ofDays(9))), last);
        assertTrue(!last.rose());
    }

    @Test
    void withTheHighestResultAPoorOneDoesNotMakeUpForWhatWasForgotten() {
        assertEquals(
                Level.FAMILIAR,
                moves(parse("90@0 -@1 -@2 20@3"), GradeRule.HIGHEST).level());
    }

    /** Of two histories that differ in one answer of practice, the better one never ends lower. */
    @Test
    void rememberingNeverLeadsLower() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<Happened> history = new ArrayList<>();
            history.add(new Happened(0, '=', 20 + random.nextInt(80)));
            for (int day = 1; day < 14; day++) {
                history.add(
                        random.nextInt(5) == 0
                                ? new Happened(day, '=', random.nextInt(101))
                                : new Happened(day, random.nextBoolean() ? '+' : '-', 24));
            }
            int changed = 1 + random.nextInt(13);
            if (history.get(changed).sign() == '=') {
                continue;
            }
            List<Happened> better = new ArrayList<>(history);
            better.set(changed, new Happened(changed, '+', 24));
            List<Happened> worse = new ArrayList<>(history);
            worse.set(changed, new Happened(changed, '-', 24));
            for (GradeRule rule : GradeRule.values()) {
                assertTrue(
                        moves(better, rule).level().compareTo(moves(worse, rule).level()) >= 0,
                        "seed " + seed + " " + rule + " " + history);
            }
        }
    }
}
