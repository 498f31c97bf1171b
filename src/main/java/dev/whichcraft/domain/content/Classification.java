package dev.whichcraft.domain.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Type {@code classify}: each item to the first side, the second, both or neither.
 *
 * @param items what is put to a side
 * @param solution id of a group by id of the item
 * @param evidence ids of the claims that decide it
 */
public record Classification(List<Item> items, Map<String, String> solution, List<String> evidence)
        implements Assignment {

    /** Where something can belong; the names, in lower case, are the ids of places. */
    public enum Group {
        /** The first side alone. */
        A,
        /** The second side alone. */
        B,
        /** Both sides. */
        BOTH,
        /** No side. */
        NEITHER;

        /** As files and forms name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.CLASSIFY;
    }

    /** The four groups, without labels: how the sides are called is a matter of the course. */
    @Override
    public List<Item> places(String item) {
        return Arrays.stream(Group.values())
                .map(group -> Item.named(group.id(), ""))
                .toList();
    }

    @Override
    public List<String> shuffled() {
        return items.stream().map(Item::id).toList();
    }

    @Override
    public int alternatives() {
        return Group.values().length;
    }
}
