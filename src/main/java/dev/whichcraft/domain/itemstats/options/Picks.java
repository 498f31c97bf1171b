package dev.whichcraft.domain.itemstats.options;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.grading.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What counts as picked in an answer: its options; of a task without options, how right it was, since what people write
 * knows no end and might tell who they are.
 */
public final class Picks {

    /** When nothing was answered. */
    public static final String NONE = "";

    private Picks() {}

    /** Whether exactly one of several options is to be picked. */
    public static boolean single(Task task) {
        return task instanceof Choice || task instanceof Proof || task instanceof Flip;
    }

    /** What was picked; at least one thing. */
    public static List<String> of(Task task, Answered answer) {
        List<String> picked = new ArrayList<>();
        if (answer instanceof Response.Picked one) {
            picked.add(one.option());
        } else if (answer instanceof Response.Selected several) {
            several.options().stream().sorted().forEach(picked::add);
        } else if (answer instanceof Response.Assigned assigned) {
            assigned.places().forEach((item, place) -> picked.add(pair(item, place)));
        } else if (answer instanceof Response.Decided decided) {
            picked.add(decided.choice());
            decided.reasons().stream().sorted().forEach(picked::add);
            picked.add(decided.cost());
        } else {
            picked.add(name(Verdict.of(Credit.of(task, answer))));
        }
        return picked.isEmpty() ? List.of(NONE) : picked;
    }

    /** All that may be picked, in the order of the file, and whether it belongs to the key; a place only if it is right. */
    public static Map<String, Boolean> offered(Task task) {
        Map<String, Boolean> offered = new LinkedHashMap<>();
        List<String> key = of(task, task.key());
        if (task instanceof Decision decision) {
            decision.choices().forEach(choice -> offered.put(choice.id(), key.contains(choice.id())));
        }
        if (single(task) || task instanceof Selection || task instanceof Decision) {
            task.shuffled().forEach(option -> offered.put(option, key.contains(option) || full(task, option)));
        } else if (task instanceof Assignment) {
            key.forEach(pair -> offered.put(pair, true));
        } else {
            List.of(Verdict.BEST, Verdict.PARTLY, Verdict.MISSED)
                    .forEach(verdict -> offered.put(name(verdict), verdict == Verdict.BEST));
        }
        return offered;
    }

    /** Whether an option alone gets full marks: after a correction more than one may. */
    private static boolean full(Task task, String option) {
        return single(task) && Credit.of(task, new Response.Picked(option, Confidence.CERTAIN)) == 1;
    }

    /** An item and where it was put, as one thing. */
    public static String pair(String item, String place) {
        return item + "=" + place;
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
