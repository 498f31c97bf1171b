package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Rebuilding;
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

/**
 * Tells an answer part by part.
 *
 * @param course whose sides and misconceptions are named
 * @param verdicts on the parts, by id
 * @param verdict on the whole
 * @param told whether anything may be told of how the answer fits
 * @param settled whether the answer may be told
 */
record Lines(Course course, Map<String, Verdict> verdicts, Verdict verdict, boolean told, boolean settled) {

    static List<Line> of(Course course, Task task, Response response, Verdict verdict, boolean told, boolean settled) {
        return new Lines(course, Marking.of(task, response), verdict, told, settled).of(task, response);
    }

    private List<Line> of(Task task, Response response) {
        if (task instanceof Selection selection) {
            return selection(selection);
        }
        if (task instanceof Ordering ordering && response instanceof Response.Ordered ordered) {
            return ordering(ordering, ordered.items());
        }
        if (task instanceof Assignment assignment) {
            return assignment(assignment, response instanceof Response.Assigned given ? given.places() : Map.of());
        }
        if (task instanceof Decision decision && response instanceof Response.Decided decided) {
            return decision(decision, decided);
        }
        if (response instanceof Response.Measured measured) {
            return List.of(written((measured.number() + " " + measured.unit()).strip(), ""));
        }
        if (task instanceof ShortText text && response instanceof Response.Written written) {
            String because =
                    Phrases.best(text, written).map(ShortText.Accepted::because).orElse("");
            return List.of(written(written.text(), because));
        }
        return List.of();
    }

    /** What was picked, and in the end what was missed; why it holds or not is told at once, as in a scenario. */
    private List<Line> selection(Selection task) {
        return task.options().stream()
                .filter(option -> verdicts.containsKey(option.id())
                        || settled && task.right().contains(option.id()))
                .map(option -> line(option, option.label(), "", Line.word(verdict(option)), "", "", true))
                .toList();
    }

    private List<Line> ordering(Ordering task, List<String> order) {
        List<Line> lines = new ArrayList<>();
        for (String id : order) {
            Item item = task.items().stream()
                    .filter(any -> any.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            String word = verdict(item) == Verdict.BEST ? "In order" : "Out of place";
            lines.add(line(item, (lines.size() + 1) + ". " + item.label(), "", word, "", "", settled));
        }
        return lines;
    }

    private List<Line> assignment(Assignment task, Map<String, String> places) {
        boolean table = task instanceof Rebuilding;
        String lead = table ? course.a().name() + ":" : "It belongs to:";
        return task.items().stream()
                .filter(item -> settled || !places.isEmpty())
                .map(item -> line(
                        item,
                        item.label() + (table ? ", " + course.a().shortName() : ""),
                        place(task, item, places.get(item.id())),
                        Line.word(verdict(item)),
                        lead,
                        settled ? place(task, item, task.solution().get(item.id())) : "",
                        settled))
                .toList();
    }

    private List<Line> decision(Decision task, Response.Decided decided) {
        Option choice = task.choice(decided.choice()).orElseThrow();
        Item chosen = new Item(choice.id(), choice.label(), choice.because(), choice.misconception());
        List<Line> lines = new ArrayList<>();
        lines.add(line(chosen, "You chose", choice.label(), Line.word(verdict(chosen)), "", "", true));
        supports(lines, task, task.reasons(), decided.reasons(), "Your reason");
        supports(lines, task, task.costs(), List.of(decided.cost()), "The cost you accept");
        return lines;
    }

    private void supports(
            List<Line> lines, Decision task, List<Decision.Support> all, Collection<String> ids, String label) {
        for (Decision.Support support : all) {
            if (ids.contains(support.item().id())) {
                String of = task.choice(support.choice()).map(Option::label).orElse("");
                boolean elsewhere = verdicts.getOrDefault(support.choice(), Verdict.OPEN) == Verdict.OPEN;
                lines.add(line(
                        support.item(),
                        label,
                        support.item().label(),
                        elsewhere ? "Not for this choice" : Line.word(verdict(support.item())),
                        "It speaks of another choice:",
                        elsewhere && (told || settled) ? of : "",
                        true));
            }
        }
    }

    private Line written(String text, String because) {
        return new Line("You wrote", text, verdict, Line.word(verdict), "", "", because, null);
    }

    private String place(Assignment task, Item item, String id) {
        return task.places(item.id()).stream()
                .filter(place -> place.id().equals(id))
                .map(place -> Form.label(course, task, place))
                .findFirst()
                .orElse("");
    }

    private Verdict verdict(Item item) {
        return verdicts.getOrDefault(item.id(), Verdict.OPEN);
    }

    private Line line(Item item, String label, String given, String word, String lead, String key, boolean told) {
        Verdict verdict = verdict(item);
        boolean wrong = verdict == Verdict.MISSED || verdict == Verdict.PARTLY;
        return new Line(
                label,
                given,
                verdict,
                word,
                lead,
                verdict == Verdict.BEST ? "" : key,
                told ? item.because() : "",
                told && wrong ? course.misconceptions().get(item.misconception()) : null);
    }
}
