package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.Task;
import java.util.List;
import java.util.Objects;

/** What a single response is worth on its own, whatever came before it. */
public final class Credit {

    private Credit() {}

    /**
     * The credit of a response to a task, 0 to 1; exactly 1 for the key.
     *
     * @throws IllegalArgumentException when the response is not one to this task, or picks what is not offered
     */
    public static double of(Task task, Response response) {
        if (response instanceof Response.Passed) {
            return 0;
        }
        if (task instanceof Choice choice && response instanceof Response.Picked picked) {
            return of(choice.option(picked.option()).orElseThrow(() -> refused(picked.option())));
        }
        if (task instanceof Proof proof && response instanceof Response.Picked picked) {
            offered(task.shuffled(), List.of(picked.option()));
            return proof.decides().equals(picked.option()) ? 1 : 0;
        }
        if (task instanceof Flip flip && response instanceof Response.Picked picked) {
            return flip.change(picked.option())
                            .orElseThrow(() -> refused(picked.option()))
                            .turns()
                    ? 1
                    : 0;
        }
        if (task instanceof Selection selection && response instanceof Response.Selected selected) {
            return of(selection, selected);
        }
        if (task instanceof Ordering ordering && response instanceof Response.Ordered ordered) {
            return of(ordering, ordered);
        }
        if (task instanceof Assignment assignment && response instanceof Response.Assigned assigned) {
            return of(assignment, assigned);
        }
        if (task instanceof Quantity quantity && response instanceof Response.Measured measured) {
            return Quantities.credit(quantity, measured);
        }
        if (task instanceof ShortText text && response instanceof Response.Written written) {
            return Phrases.best(text, written).map(ShortText.Accepted::credit).orElse(0.0);
        }
        if (task instanceof Decision decision && response instanceof Response.Decided decided) {
            return of(decision, decided);
        }
        throw refused(response.toString());
    }

    private static double of(Option option) {
        return option.credit();
    }

    /** Right ones less wrong ones, as a share of all right ones; never below nothing. */
    private static double of(Selection selection, Response.Selected selected) {
        offered(selection.shuffled(), selected.options());
        long right =
                selected.options().stream().filter(selection.right()::contains).count();
        long wrong = selected.options().size() - right;
        return Math.max(0, (double) (right - wrong) / selection.right().size());
    }

    /** The longest part that stands in the right order, as a share of all. */
    private static double of(Ordering ordering, Response.Ordered ordered) {
        offered(ordering.shuffled(), ordered.items());
        return (double) InOrder.longest(ordering.shuffled(), ordered.items()).size()
                / ordering.items().size();
    }

    /** The share of items that were put where they belong. */
    private static double of(Assignment assignment, Response.Assigned assigned) {
        long right = assignment.solution().entrySet().stream()
                .filter(entry -> entry.getValue().equals(assigned.places().get(entry.getKey())))
                .count();
        return (double) right / assignment.items().size();
    }

    /** The weighted mean of choice, reasons and cost; the latter count only when they speak of the choice. */
    private static double of(Decision decision, Response.Decided decided) {
        Option choice = decision.choice(decided.choice()).orElseThrow(() -> refused(decided.choice()));
        double reasons = decided.reasons().stream()
                        .mapToDouble(reason -> of(decision.reasons(), reason, choice))
                        .sum()
                / Math.max(Decision.REASONS, decided.reasons().size());
        double cost = of(decision.costs(), decided.cost(), choice);
        Decision.Weights weights = decision.weights();
        return Math.min(
                1,
                (weights.choice() * choice.credit() + weights.reasons() * reasons + weights.cost() * cost)
                        / (weights.choice() + weights.reasons() + weights.cost()));
    }

    /** What a reason or a cost is worth beside this choice. */
    static double of(List<Decision.Support> supports, String id, Option choice) {
        return supports.stream()
                .filter(support -> support.item().id().equals(id))
                .findFirst()
                .map(support -> Objects.equals(support.choice(), choice.id()) ? support.credit() : 0)
                .orElseThrow(() -> refused(id));
    }

    private static void offered(List<String> offered, Iterable<String> picked) {
        for (String id : picked) {
            if (!offered.contains(id)) {
                throw refused(id);
            }
        }
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("Not offered: " + what);
    }
}
