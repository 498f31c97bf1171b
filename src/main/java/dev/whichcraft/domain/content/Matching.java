package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Type {@code match}: each item to what belongs to it.
 *
 * @param items what is asked about
 * @param targets what may belong to them; some may belong to several or to none
 * @param solution id of the target by id of the item
 * @param evidence ids of the claims that decide it
 */
public record Matching(List<Item> items, List<Item> targets, Map<String, String> solution, List<String> evidence)
        implements Assignment {

    @Override
    public QuestionType type() {
        return QuestionType.MATCH;
    }

    @Override
    public List<Item> places(String item) {
        return targets;
    }

    @Override
    public List<String> shuffled() {
        return Stream.concat(items.stream(), targets.stream()).map(Item::id).toList();
    }

    @Override
    public int alternatives() {
        return targets.size();
    }
}
