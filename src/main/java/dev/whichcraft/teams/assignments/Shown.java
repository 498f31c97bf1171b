package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is shown when, as the boxes of a form: {@code after.marks}, {@code closed.right_answers}. */
public final class Shown {

    /** The times that an assignment may say something of; during an attempt the behaviour decides. */
    public static final List<When> TIMES = List.of(When.AFTER, When.LATER, When.CLOSED);

    private Shown() {}

    /** The rules of these boxes. */
    public static ReviewRules rules(Collection<String> boxes) {
        Map<When, Set<What>> shown = new EnumMap<>(When.class);
        for (When when : TIMES) {
            Set<What> things = EnumSet.noneOf(What.class);
            Arrays.stream(What.values())
                    .filter(what -> boxes.contains(box(when, what)))
                    .forEach(things::add);
            shown.put(when, Set.copyOf(things));
        }
        return new ReviewRules(Map.copyOf(shown));
    }

    /** All boxes there are, in order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (When when : TIMES) {
            all.addAll(Arrays.stream(What.values()).map(what -> box(when, what)).toList());
        }
        return all;
    }

    /** The boxes of a choice that has a name; none for any other. */
    public static List<String> named(String choice) {
        List<String> all = all();
        return switch (choice) {
            case "at-once" -> all;
            case "marks-first" ->
                all.stream()
                        .filter(box -> box.startsWith("closed.") || box.endsWith(".marks") || box.endsWith(".feedback"))
                        .toList();
            case "closed" ->
                all.stream().filter(box -> box.startsWith("closed.")).toList();
            default -> List.of();
        };
    }

    private static String box(When when, What what) {
        return when.name().toLowerCase(Locale.ROOT) + "." + what.name().toLowerCase(Locale.ROOT);
    }
}
