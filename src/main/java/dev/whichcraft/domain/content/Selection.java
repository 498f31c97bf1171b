package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Set;

/**
 * Type {@code select}: all options that hold, and no other.
 *
 * @param options what is offered
 * @param right ids of those that hold, at least one
 * @param evidence ids of the claims that decide it
 */
public record Selection(List<Item> options, Set<String> right, List<String> evidence) implements Task {

    @Override
    public QuestionType type() {
        return QuestionType.SELECT;
    }

    @Override
    public Response.Answered key() {
        return new Response.Selected(right, Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return options.stream().map(Item::id).toList();
    }

    @Override
    public int alternatives() {
        return 1 << options.size();
    }
}
