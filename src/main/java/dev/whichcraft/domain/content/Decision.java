package dev.whichcraft.domain.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Type {@code decide}: a decision record. What is chosen, two reasons for it, and the cost one accepts with it; a reason
 * or a cost counts only with the choice that it speaks of.
 *
 * @param choices what can be chosen; exactly one of them is best
 * @param reasons what can be given as a reason
 * @param costs what can be accepted as the cost
 * @param weights what each part counts
 * @param evidence ids of the claims that decide it
 */
public record Decision(
        List<Option> choices, List<Support> reasons, List<Support> costs, Weights weights, List<String> evidence)
        implements Task {

    /** How many reasons a record gives. */
    public static final int REASONS = 2;

    /**
     * A reason for a choice, or a cost of it.
     *
     * @param item what is read
     * @param choice id of the choice it speaks of
     * @param credit how well it does, 0 to 1
     */
    public record Support(Item item, String choice, double credit) {}

    /** What the parts of a record count, in proportion to one another. */
    public record Weights(double choice, double reasons, double cost) {}

    /** The choice of this id, if it is offered. */
    public Optional<Option> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** The best choice. */
    public Option best() {
        return choices.stream().filter(Option::best).findFirst().orElseThrow();
    }

    @Override
    public QuestionType type() {
        return QuestionType.DECIDE;
    }

    @Override
    public Response.Answered key() {
        Set<String> given = strongest(reasons).limit(REASONS).collect(Collectors.toSet());
        return new Response.Decided(
                best().id(), given, strongest(costs).findFirst().orElse(""), Confidence.CERTAIN);
    }

    private Stream<String> strongest(List<Support> supports) {
        return supports.stream()
                .filter(support -> support.choice().equals(best().id()))
                .sorted(Comparator.comparingDouble(Support::credit).reversed())
                .map(support -> support.item().id());
    }

    @Override
    public List<String> shuffled() {
        return Stream.concat(reasons.stream(), costs.stream())
                .map(support -> support.item().id())
                .toList();
    }

    @Override
    public int alternatives() {
        return reasons.size() + costs.size();
    }
}
