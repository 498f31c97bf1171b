package dev.whichcraft.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Check;
import dev.whichcraft.domain.content.Check.Answer;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Lesson.Part;
import dev.whichcraft.domain.content.Lesson.Text;
import dev.whichcraft.lessons.Seen.Kept;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a lesson is unfolded at which address. */
class StretchTest {

    private static final Check CHECK =
            new Check("?", List.of(new Answer("yes", true, "so"), new Answer("no", false, "not so")));

    /** Five parts, a check after the second and the third. */
    private static final Lesson LESSON =
            new Lesson("", List.of(part("1"), asking("2"), asking("3"), part("4"), part("5")));

    private static Part part(String id) {
        return new Part(id, id, List.of(new Text(id)));
    }

    private static Part asking(String id) {
        return new Part(id, id, List.of(new Text(id), CHECK));
    }

    private static Seen seen(String query) {
        Map<String, List<String>> values = new HashMap<>();
        Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(
                        pair -> values.merge(pair[0], List.of(pair[1]), (some, more) -> List.of(some.get(0), pair[1])));
        return Seen.of(values, LESSON.checks());
    }

    @Test
    void aCheckEndsAStretch() {
        List<Stretch> stretches = Stretch.of(LESSON, seen(null), false);
        assertEquals(
                List.of("12", "3", "45"),
                stretches.stream()
                        .map(stretch -> stretch.parts().stream().map(Part::id).collect(Collectors.joining()))
                        .toList());
        assertEquals(2, stretches.get(1).card().number());
        assertNull(stretches.get(2).card());
        assertEquals(List.of(), Stretch.of(Lesson.NONE, seen(null), false));
    }

    @ParameterizedTest
    @CsvSource({
        ", 1",
        "a1=1, 2",
        "a1=2, 2",
        "a2=1, 3",
        "a1=1&a2=2, 3",
        "seen=1, 2",
        "seen=2, 3",
        "seen=1&seen=2, 3",
        "seen=1&a2=1, 3",
        "a1=3, 1",
        "a1=0, 1",
        "a3=1, 1",
        "seen=9, 1",
        "a1=x&seen=-1, 1",
        "a1=99999999999, 1"
    })
    void whatWasAnsweredOrSkippedUnfoldsTheNext(String query, int unfolded) {
        List<Boolean> shown = Stretch.of(LESSON, seen(query), false).stream()
                .map(Stretch::unfolded)
                .toList();
        assertEquals(List.of(true, unfolded > 1, unfolded > 2), shown);
    }

    @Test
    void whoHasReadItFindsNothingFolded() {
        List<Stretch> stretches = Stretch.of(LESSON, seen(null), true);
        assertTrue(stretches.stream().allMatch(Stretch::unfolded));
        assertTrue(
                stretches.stream().limit(2).noneMatch(stretch -> stretch.card().folds()));
    }

    @Test
    void aFormKeepsWhatElseWasDone() {
        Seen seen = seen("a1=2&a2=1&seen=1");
        assertEquals(List.of(new Kept("a2", 1), new Kept("seen", 1)), seen.besides(1));
        CheckCard card = CheckCard.of(1, CHECK, seen, false);
        assertEquals("not so", card.chosen().because());
        assertEquals(
                List.of(false, true),
                card.options().stream().map(CheckCard.Option::chosen).toList());
        assertNull(CheckCard.of(1, CHECK, seen("seen=1"), false).chosen());
    }
}
