package dev.whichcraft.domain.marks;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether answers to a question, as it was asked, can be marked by another version of it. */
public enum Fit {
    /** They can. */
    FITS,
    /** Nothing is different. */
    SAME,
    /** There is no other version any more. */
    GONE,
    /** It asks at other stages. */
    OTHER_STAGES,
    /** It is answered in another way. */
    OTHER_TYPE,
    /** It offers something else. */
    OTHER_OPTIONS;

    /** Whether the one can be marked by the other. */
    public static Fit of(Question asked, Optional<Question> present) {
        return present.map(one -> of(asked, one)).orElse(GONE);
    }

    static Fit of(Question asked, Question present) {
        if (asked.equals(present)) {
            return SAME;
        }
        if (!asked.stages().equals(present.stages())) {
            return OTHER_STAGES;
        }
        for (Stage stage : asked.stages()) {
            Task before = asked.task(stage).orElseThrow();
            Task now = present.task(stage).orElseThrow();
            if (before.type() != now.type() || !before.getClass().equals(now.getClass())) {
                return OTHER_TYPE;
            }
            if (!offered(before).equals(offered(now))) {
                return OTHER_OPTIONS;
            }
        }
        return FITS;
    }

    /** Everything that an answer can name. */
    private static Set<String> offered(Task task) {
        Set<String> ids = new HashSet<>(task.shuffled());
        if (task instanceof Quantity quantity) {
            quantity.units().forEach(unit -> ids.add(unit.name()));
        }
        if (task instanceof Assignment assignment) {
            assignment.items().forEach(item -> assignment.places(item.id()).forEach(place -> ids.add(place.id())));
        }
        if (task instanceof Decision decision) {
            decision.choices().forEach(choice -> ids.add(choice.id()));
        }
        return ids;
    }
}
