package dev.whichcraft.domain.content;

import java.util.List;

/**
 * Type {@code order}: items in their order.
 *
 * @param items in the right order
 * @param from what stands before the first, such as "on top"
 * @param to what stands after the last
 * @param evidence ids of the claims that decide it
 */
public record Ordering(List<Item> items, String from, String to, List<String> evidence) implements Task {

    @Override
    public QuestionType type() {
        return QuestionType.ORDER;
    }

    @Override
    public Response.Answered key() {
        return new Response.Ordered(shuffled(), Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return items.stream().map(Item::id).toList();
    }

    @Override
    public int alternatives() {
        return items.size();
    }
}
