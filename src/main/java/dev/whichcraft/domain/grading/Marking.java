package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a response are right. */
public final class Marking {

    private Marking() {}

    /**
     * The verdict on each part of a response, by the id of an item or option. Not among them: an option that was not
     * picked. Tasks that are answered as a whole have none.
     */
    public static Map<String, Verdict> of(Task task, Response response) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (task instanceof Selection selection && response instanceof Response.Selected selected) {
            selected.options()
                    .forEach(id -> verdicts.put(id, right(selection.right().contains(id))));
        } else if (task instanceof Ordering ordering && response instanceof Response.Ordered ordered) {
            Set<String> kept = new HashSet<>(InOrder.longest(ordering.shuffled(), ordered.items()));
            ordered.items().forEach(id -> verdicts.put(id, right(kept.contains(id))));
        } else if (task instanceof Assignment assignment && response instanceof Response.Assigned assigned) {
            Map<String, String> solution = assignment.solution();
            for (Item item : assignment.items()) {
                verdicts.put(
                        item.id(),
                        right(solution.get(item.id()).equals(assigned.places().get(item.id()))));
            }
        } else if (task instanceof Decision decision && response instanceof Response.Decided decided) {
            Option choice = decision.choice(decided.choice()).orElseThrow();
            verdicts.put(choice.id(), Verdict.of(choice.credit()));
            decided.reasons().forEach(id -> verdicts.put(id, support(decision.reasons(), id, choice)));
            verdicts.put(decided.cost(), support(decision.costs(), decided.cost(), choice));
        }
        return verdicts;
    }

    private static Verdict support(List<Decision.Support> supports, String id, Option choice) {
        return Verdict.of(Credit.of(supports, id, choice));
    }

    private static Verdict right(boolean right) {
        return right ? Verdict.BEST : Verdict.MISSED;
    }
}
