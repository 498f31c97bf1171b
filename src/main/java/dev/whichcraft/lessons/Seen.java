package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody has done with the checks of a lesson. The address of the page says it, and nobody else remembers it:
 * {@code a2=1} is the first option of the second check, {@code seen=2} that one went on after the second.
 *
 * @param answers number of the chosen option by number of the check, both from 1
 * @param skipped number of the last check somebody went on after without an answer; 0 for none
 */
record Seen(Map<Integer, Integer> answers, int skipped) {

    /** A value that a form sends along. */
    record Kept(String name, int value) {}

    /** Reads an address. What does not fit the checks, as they may have changed, is left out. */
    static Seen of(Map<String, List<String>> query, List<Check> checks) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int number = 1; number <= checks.size(); number++) {
            int option = greatest(
                    query.get("a" + number), checks.get(number - 1).answers().size());
            if (option > 0) {
                answers.put(number, option);
            }
        }
        return new Seen(answers, greatest(query.get("seen"), checks.size()));
    }

    /** How many checks one is past: an answer to the second unfolds what comes before and after it. */
    int past() {
        return Math.max(skipped, answers.keySet().stream().reduce(0, Math::max));
    }

    /** What the form of one check sends along, so that the page stays as it is otherwise. */
    List<Kept> besides(int number) {
        List<Kept> kept = new ArrayList<>();
        answers.forEach((check, option) -> {
            if (check != number) {
                kept.add(new Kept("a" + check, option));
            }
        });
        if (skipped > 0) {
            kept.add(new Kept("seen", skipped));
        }
        return kept;
    }

    /** The greatest of some values from 1 to a limit; 0 when none is. */
    private static int greatest(List<String> values, int limit) {
        return values == null
                ? 0
                : values.stream()
                        .filter(value -> value.matches("[0-9]{1,3}"))
                        .mapToInt(Integer::parseInt)
                        .filter(value -> value <= limit)
                        .max()
                        .orElse(0);
    }
}
