package dev.whichcraft.domain.itemstats.options;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was picked at one stage of a question.
 *
 * @param stage of the question
 * @param single whether each person picked one
 * @param options all that is offered in the order of the file, then what else was picked, then no answer
 */
public record Picking(Stage stage, boolean single, List<Picked> options) {

    /** At all stages of a question. */
    public static List<Picking> of(Question question, Tally tally) {
        return question.stages().stream()
                .map(stage -> of(stage, question.task(stage).orElseThrow(), tally.options(question.id(), stage)))
                .toList();
    }

    private static Picking of(Stage stage, Task task, Map<String, Count> counted) {
        Map<String, Count> left = new HashMap<>(counted);
        Count none = Optional.ofNullable(left.remove(Picks.NONE)).orElse(Count.ZERO);
        List<Picked> options = new ArrayList<>();
        Picks.offered(task)
                .forEach((option, right) -> options.add(new Picked(
                        option, right, Optional.ofNullable(left.remove(option)).orElse(Count.ZERO))));
        left.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> options.add(new Picked(other.getKey(), false, other.getValue())));
        options.add(new Picked(Picks.NONE, false, none));
        return new Picking(stage, Picks.single(task), List.copyOf(options));
    }

    /** How many answered, or did not; for a stage at which each picks one. */
    long n() {
        return options.stream().mapToLong(option -> option.count().n()).sum();
    }

    /** Mean of what all earned elsewhere; for a stage at which each picks one. */
    double rest() {
        return options.stream()
                        .filter(option -> option.count().n() > 0)
                        .mapToDouble(option -> option.rest() * option.count().n())
                        .sum()
                / n();
    }

    /** Those that are wrong; no answer is none of them. */
    List<Picked> wrong() {
        return options.stream()
                .filter(option -> !option.right() && !option.option().equals(Picks.NONE))
                .toList();
    }

    /** The one that is right, where each picks one. */
    Picked key() {
        return options.stream().filter(Picked::right).findFirst().orElseThrow();
    }
}
