package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Marking;
import dev.whichcraft.domain.grading.Phrases;
import dev.whichcraft.domain.grading.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer as it was marked, part by part.
 *
 * @param lines the parts
 * @param key the answer as a list, where it is not told part by part; empty while it must not be told
 */
public record Marked(List<Line> lines, List<String> key) {

    /**
     * One part.
     *
     * @param label what it is about, or what was picked
     * @param given where it was put or what was written; may be empty
     * @param verdict how well that fits; open for something right that was not picked
     * @param key where it belongs, once that may be told; else empty
     * @param because Markdown, once it may be told; else empty
     * @param misconception the wrong idea behind it; null for none
     */
    public record Line(
            String label, String given, Verdict verdict, String key, String because, Misconception misconception) {

        /** Whether this part is wrong or missing. */
        public boolean off() {
            return verdict != Verdict.BEST;
        }

        /** The verdict in a word. */
        public String word() {
            return switch (verdict) {
                case BEST -> "Right";
                case PARTLY -> "Partly right";
                case MISSED -> "Wrong";
                case OPEN -> "Missed";
            };
        }
    }

    /**
     * A response to a task, marked.
     *
     * @param response null for none
     * @param verdict on the whole
     * @param settled whether the answer may be told
     */
    public static Marked of(Course course, Task task, Response response, Verdict verdict, boolean settled) {
        Marker marker = new Marker(course, Marking.of(task, response), settled);
        List<Line> lines = marker.lines(task, response, verdict);
        boolean told = settled && verdict != Verdict.BEST;
        return new Marked(lines, told ? key(task) : List.of());
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
            return Stream.concat(
                            Stream.of("Choose: " + decision.best().label()),
                            Stream.concat(
                                    supports(decision.reasons(), key.reasons(), "Because: "),
                                    supports(decision.costs(), List.of(key.cost()), "Accepting: ")))
                    .toList();
        }
        return List.of();
    }

    private static Stream<String> supports(List<Decision.Support> supports, Collection<String> ids, String before) {
        return supports.stream()
                .filter(support -> ids.contains(support.item().id()))
                .map(support -> before + support.item().label());
    }

    /** Writes the lines of one answer. */
    private record Marker(Course course, Map<String, Verdict> verdicts, boolean settled) {

        List<Line> lines(Task task, Response response, Verdict verdict) {
            if (task instanceof Selection selection) {
                return selection.options().stream()
                        .filter(option -> verdicts.containsKey(option.id())
                                || settled && selection.right().contains(option.id()))
                        .map(option -> line(option, "", "", true))
                        .toList();
            }
            if (task instanceof Ordering ordering && response instanceof Response.Ordered ordered) {
                List<Line> lines = new ArrayList<>();
                for (String id : ordered.items()) {
                    ordering.items().stream()
                            .filter(item -> item.id().equals(id))
                            .forEach(item -> lines.add(line(item, "", "", settled)));
                }
                return lines;
            }
            if (task instanceof Assignment assignment) {
                Map<String, String> places =
                        response instanceof Response.Assigned assigned ? assigned.places() : Map.of();
                return assignment.items().stream()
                        .filter(item -> settled || !places.isEmpty())
                        .map(item -> line(
                                item,
                                place(assignment, item, places.get(item.id())),
                                settled
                                        ? place(
                                                assignment,
                                                item,
                                                assignment.solution().get(item.id()))
                                        : "",
                                settled))
                        .toList();
            }
            if (task instanceof Decision decision && response instanceof Response.Decided decided) {
                return decision(decision, decided);
            }
            if (response instanceof Response.Measured measured) {
                String given = (measured.number() + " " + measured.unit()).strip();
                return List.of(new Line("You wrote", given, verdict, "", "", null));
            }
            if (task instanceof ShortText text && response instanceof Response.Written written) {
                String because = Phrases.best(text, written)
                        .map(ShortText.Accepted::because)
                        .orElse("");
                return List.of(new Line("You wrote", written.text(), verdict, "", because, null));
            }
            return List.of();
        }

        private List<Line> decision(Decision decision, Response.Decided decided) {
            Option choice = decision.choice(decided.choice()).orElseThrow();
            List<Line> lines = new ArrayList<>();
            Item chosen = new Item(choice.id(), "You chose", choice.because(), choice.misconception());
            lines.add(line(chosen, choice.label(), "", true));
            add(lines, decision.reasons(), decided.reasons(), "Your reason");
            add(lines, decision.costs(), List.of(decided.cost()), "The cost you accept");
            return lines;
        }

        private void add(List<Line> lines, List<Decision.Support> all, Collection<String> ids, String label) {
            for (Decision.Support support : all) {
                Item item = support.item();
                if (ids.contains(item.id())) {
                    Item part = new Item(item.id(), label, item.because(), item.misconception());
                    lines.add(line(part, item.label(), "", true));
                }
            }
        }

        private String place(Assignment task, Item item, String id) {
            return task.places(item.id()).stream()
                    .filter(place -> place.id().equals(id))
                    .map(place -> Form.label(course, task, place))
                    .findFirst()
                    .orElse("");
        }

        private Line line(Item item, String given, String key, boolean told) {
            Verdict verdict = verdicts.getOrDefault(item.id(), Verdict.OPEN);
            boolean wrong = verdict == Verdict.MISSED || verdict == Verdict.PARTLY;
            return new Line(
                    item.label(),
                    given,
                    verdict,
                    verdict == Verdict.BEST ? "" : key,
                    told ? item.because() : "",
                    wrong ? course.misconceptions().get(item.misconception()) : null);
        }
    }
}
