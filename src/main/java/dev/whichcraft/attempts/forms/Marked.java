package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An answer as it was marked.
 *
 * @param lines its parts
 * @param key the answer as a list, where it is not told part by part; empty while it must not be told
 */
public record Marked(List<Line> lines, List<String> key) {

    /**
     * A response to a task, marked.
     *
     * @param response null for none
     * @param verdict on the whole
     * @param told whether anything may be told of how the answer fits
     * @param settled whether the answer may be told
     */
    public static Marked of(
            Course course, Task task, Response response, Verdict verdict, boolean told, boolean settled) {
        boolean another = settled && verdict != Verdict.BEST;
        return new Marked(Lines.of(course, task, response, verdict, told, settled), another ? key(task) : List.of());
    }

    private static List<String> key(Task task) {
        if (task instanceof Ordering ordering) {
            return ordering.items().stream().map(Item::label).toList();
        }
        if (task instanceof Quantity quantity) {
            String within = quantity.tolerance().signum() == 0
                    ? ""
                    : ", give or take "
                            + quantity.tolerance().stripTrailingZeros().toPlainString();
            return List.of((quantity.value().toPlainString() + " " + quantity.unit()).strip() + within);
        }
        if (task instanceof ShortText text) {
            return List.of(text.answers().get(0).plain());
        }
        if (task instanceof Decision decision && decision.key() instanceof Response.Decided key) {
            List<String> record = new ArrayList<>();
            record.add("Choose: " + decision.best().label());
            add(record, "Because: ", decision.reasons(), key.reasons());
            add(record, "Accepting: ", decision.costs(), List.of(key.cost()));
            return List.copyOf(record);
        }
        return List.of();
    }

    private static void add(List<String> record, String lead, List<Decision.Support> supports, Collection<String> ids) {
        supports.stream()
                .map(Decision.Support::item)
                .filter(item -> ids.contains(item.id()))
                .forEach(item -> record.add(lead + item.label()));
    }
}
