package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Assigned;
import dev.whichcraft.domain.content.Response.Decided;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Response.Selected;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which misconceptions an answer shows. */
final class WrongIdeas {

    private WrongIdeas() {}

    /** Their tags: of what was picked, and of what was put where it does not belong. */
    static Set<String> in(Task task, Answered answer) {
        return tags(task, answer).filter(Predicate.not(String::isEmpty)).collect(Collectors.toSet());
    }

    private static Stream<String> tags(Task task, Answered answer) {
        if (task instanceof Choice choice && answer instanceof Picked picked) {
            return choice.option(picked.option()).map(Option::misconception).stream();
        }
        if (task instanceof Flip flip && answer instanceof Picked picked) {
            return flip.change(picked.option()).map(Flip.Change::misconception).stream();
        }
        if (task instanceof Decision decision && answer instanceof Decided decided) {
            return decision.choice(decided.choice()).map(Option::misconception).stream();
        }
        if (task instanceof Selection selection && answer instanceof Selected selected) {
            return selection.options().stream()
                    .filter(item -> selected.options().contains(item.id())
                            && !selection.right().contains(item.id()))
                    .map(Item::misconception);
        }
        if (task instanceof Assignment assignment && answer instanceof Assigned assigned) {
            return assignment.items().stream()
                    .filter(item -> assigned.places().containsKey(item.id())
                            && !assigned.places()
                                    .get(item.id())
                                    .equals(assignment.solution().get(item.id())))
                    .map(Item::misconception);
        }
        return Stream.empty();
    }
}
