package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Assigned;
import dev.whichcraft.domain.content.Response.Decided;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Response.Selected;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.options.Picks;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which misconceptions an answer shows. */
final class WrongIdeas {

    private WrongIdeas() {}

    /** A tag, and what showed it. */
    private record Sign(String tag, String pick) {}

    /** Their tags: of what was picked, and of what was put where it does not belong. */
    static Set<String> in(Task task, Answered answer) {
        return signs(task, answer)
                .map(Sign::tag)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    /** What showed one of them. */
    static List<String> showing(Task task, Answered answer, String tag) {
        return signs(task, answer)
                .filter(sign -> sign.tag.equals(tag))
                .map(Sign::pick)
                .toList();
    }

    private static Stream<Sign> signs(Task task, Answered answer) {
        if (task instanceof Choice choice && answer instanceof Picked picked) {
            return choice.option(picked.option()).map(WrongIdeas::sign).stream();
        }
        if (task instanceof Flip flip && answer instanceof Picked picked) {
            return flip.change(picked.option()).map(change -> new Sign(change.misconception(), change.id())).stream();
        }
        if (task instanceof Decision decision && answer instanceof Decided decided) {
            return decision.choice(decided.choice()).map(WrongIdeas::sign).stream();
        }
        if (task instanceof Selection selection && answer instanceof Selected selected) {
            return selection.options().stream()
                    .filter(item -> selected.options().contains(item.id())
                            && !selection.right().contains(item.id()))
                    .map(item -> new Sign(item.misconception(), item.id()));
        }
        if (task instanceof Assignment assignment && answer instanceof Assigned assigned) {
            return assignment.items().stream()
                    .filter(item -> assigned.places().containsKey(item.id())
                            && !assigned.places()
                                    .get(item.id())
                                    .equals(assignment.solution().get(item.id())))
                    .map(item -> new Sign(
                            item.misconception(),
                            Picks.pair(item.id(), assigned.places().get(item.id()))));
        }
        return Stream.empty();
    }

    private static Sign sign(Option option) {
        return new Sign(option.misconception(), option.id());
    }
}
