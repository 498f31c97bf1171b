package dev.whichcraft.domain.itemstats.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of whom it must not be told what they earned elsewhere, and what would give it away. */
class FewTest {

    private static final Task CHOICE = new Choice(List.of(), List.of());

    private static final Task SELECTION =
            new Selection(List.of(Item.named("a", "A"), Item.named("b", "B")), Set.of("a"), List.of());

    private final Map<String, Count> firsts = new LinkedHashMap<>();
    private final List<Picked> options = new ArrayList<>();

    private FewTest picked(String option, long n, long people) {
        options.add(new Picked(option, false, Count.of(n)));
        firsts.put(option, Count.of(people));
        return this;
    }

    private FewTest picked(String option, long n) {
        return picked(option, n, n);
    }

    private void hides(Task task, long n, long people, String... hidden) {
        Picking picking = new Picking(Stage.SCENARIO, true, options);
        assertEquals(Set.of(hidden), new Few(picking, firsts, n, people).hidden(task));
    }

    @Test
    void enoughEverywhereIsTold() {
        picked("a", 6).picked("b", 5).picked("c", 0).picked("", 9).hides(CHOICE, 20, 20);
    }

    /** One alone is what everybody earned less what the others did. */
    @Test
    void oneIsNeverHiddenAlone() {
        picked("a", 12).picked("b", 4).picked("c", 7).picked("d", 0).hides(CHOICE, 23, 23, "b", "c");
    }

    @Test
    void noAnswerHidesAsWell() {
        picked("a", 12).picked("b", 4).picked("", 6).hides(CHOICE, 22, 22, "b", "");
    }

    /** The mean of two is theirs as well. */
    @Test
    void twoWhoAreFewTogetherHideAThird() {
        picked("a", 12).picked("b", 1).picked("c", 1).picked("d", 9).hides(CHOICE, 23, 23, "b", "c", "d");
    }

    @Test
    void fewWhoAreEnoughTogetherHideNoMore() {
        picked("a", 12).picked("b", 4).picked("c", 1).hides(CHOICE, 17, 17, "b", "c");
    }

    /** Who left an option out is known by those who did not. */
    @Test
    void ofSeveralEachTellsOfThoseWithoutIt() {
        picked("a", 18).picked("b", 12).picked("", 0).hides(SELECTION, 20, 20, "a");
    }

    @Test
    void ofSeveralOneMayBeHiddenAlone() {
        picked("a", 3).picked("b", 12).picked("", 0).hides(SELECTION, 20, 20, "a");
    }

    /** One person who came back often is one. */
    @Test
    void peopleCountByTheirFirstAttempt() {
        picked("a", 20, 1).picked("b", 9, 9).hides(CHOICE, 29, 10, "a", "b");
    }
}
