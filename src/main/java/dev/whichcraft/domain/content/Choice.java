package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/**
 * One thing to choose: what is offered and what decides it. A scenario is a choice, and so is its twist.
 *
 * @param options two or more, exactly one of them best
 * @param evidence ids of the claims that decide it, the deciding one first
 */
public record Choice(List<Option> options, List<String> evidence) implements Task {

    /** The best option. */
    public Option best() {
        return options.stream().filter(Option::best).findFirst().orElseThrow();
    }

    /** The option of this id, if it is offered. */
    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.CHOOSE;
    }

    @Override
    public Response.Answered key() {
        return new Response.Picked(best().id(), Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return options.stream().map(Option::id).toList();
    }

    @Override
    public int alternatives() {
        return options.size();
    }
}
