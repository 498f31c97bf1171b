package dev.whichcraft.attempts.forms;

import dev.whichcraft.attempts.forms.Field.Pick;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Layout.Place;
import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Flip.Change;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the form of a task as one person sees it. */
public final class Form {

    /** Stands for a claim that the course had when the question was asked, and has no more. */
    static final String GONE = "A statement that the course has since withdrawn";

    private final Course course;
    private final Place place;
    private final Fields filled;

    /**
     * @param course whose sides are named
     * @param place in which order this person sees things
     * @param filled what stands in the form
     */
    public Form(Course course, Place place, Fields filled) {
        this.course = course;
        this.place = place;
        this.filled = filled;
    }

    /**
     * The fields of a task.
     *
     * @param tried ids of options that are no options any more
     */
    public List<Field> fields(Task task, Set<String> tried) {
        if (task instanceof Choice choice) {
            return List.of(field("option", "", options(choice.options(), "option", tried, true)));
        }
        if (task instanceof Proof proof) {
            return List.of(field(
                    "option",
                    "",
                    Layout.inOrder(place, proof.shuffled(), id -> id).stream()
                            .map(id -> claim(id, tried.contains(id)))
                            .toList()));
        }
        if (task instanceof Flip flip) {
            return List.of(field(
                    "option",
                    "",
                    Layout.inOrder(place, flip.changes(), Change::id).stream()
                            .map(change -> pick("option", change.id(), change.text(), "", tried.contains(change.id())))
                            .toList()));
        }
        if (task instanceof Selection selection) {
            return List.of(field("options", "", items("options", selection.options())));
        }
        if (task instanceof Ordering ordering) {
            return inOrder(ordering.items()).stream()
                    .map(item -> position(item, ordering.items().size()))
                    .toList();
        }
        if (task instanceof Assignment assignment) {
            List<Item> items = task instanceof Rebuilding ? assignment.items() : inOrder(assignment.items());
            return items.stream().map(item -> assigned(assignment, item)).toList();
        }
        if (task instanceof Quantity quantity) {
            List<Pick> units = quantity.units().stream()
                    .map(unit -> pick("unit", unit.name(), unit.name(), "", false))
                    .toList();
            Field number = new Field("number", "Your number", filled.one("number"), List.of());
            return units.isEmpty() ? List.of(number) : List.of(number, field("unit", "Unit", units));
        }
        if (task instanceof Decision decision) {
            return List.of(
                    field("choice", "What would you choose?", options(decision.choices(), "choice", Set.of(), false)),
                    field("reasons", "Which two reasons decide it?", items("reasons", texts(decision.reasons()))),
                    field("cost", "Which cost do you accept?", items("cost", texts(decision.costs()))));
        }
        return List.of(new Field("text", "Your answer", filled.one("text"), List.of()));
    }

    /** How a place is called: that of a classification by the course, any other by its author. */
    static String label(Course course, Task task, Item place) {
        if (!(task instanceof Classification)) {
            return place.label();
        }
        return switch (place.id()) {
            case "a" -> course.a().name();
            case "b" -> course.b().name();
            case "both" -> "Both";
            default -> "Neither";
        };
    }

    private Field position(Item item, int count) {
        String name = "place." + item.id();
        return field(
                name,
                item.label(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(String::valueOf)
                        .map(number -> pick(name, number, number, "", false))
                        .toList());
    }

    private Field assigned(Assignment task, Item item) {
        String name = "place." + item.id();
        boolean ownOrder = !(task instanceof Classification);
        List<Item> places = ownOrder ? inOrder(task.places(item.id())) : task.places(item.id());
        return field(
                name,
                item.label(),
                places.stream()
                        .map(to -> pick(name, to.id(), label(course, task, to), ownOrder ? "" : to.id(), false))
                        .toList());
    }

    private List<Pick> options(List<Option> options, String name, Set<String> tried, boolean shuffled) {
        Stream<Option> ordered = shuffled ? Layout.inOrder(place, options, Option::id).stream() : options.stream();
        return ordered.map(option -> pick(
                        name, option.id(), option.label(), Words.token(option.side()), tried.contains(option.id())))
                .toList();
    }

    /** A claim as the course words it today; one that is gone can still be told from the others by what it is not. */
    private Pick claim(String id, boolean tried) {
        Optional<Claim> claim = course.claim(id);
        return new Pick(
                id,
                claim.map(Form::text).orElse(GONE),
                claim.map(one -> Passage.from(course, one)).orElse(""),
                claim.map(one -> Words.token(one.side())).orElse(""),
                filled.has("option", id) && !tried,
                tried);
    }

    /** What a claim says, without its references: a link does not belong into what one picks. */
    static String text(Claim claim) {
        return claim.text().replaceAll("\\s*\\[[A-Z]\\d{1,3}]", "");
    }

    private List<Pick> items(String name, List<Item> items) {
        return inOrder(items).stream()
                .map(item -> pick(name, item.id(), item.label(), "", false))
                .toList();
    }

    private static List<Item> texts(List<Decision.Support> supports) {
        return supports.stream().map(Decision.Support::item).toList();
    }

    private List<Item> inOrder(List<Item> items) {
        return Layout.inOrder(place, items, Item::id);
    }

    private Pick pick(String field, String value, String label, String side, boolean tried) {
        return new Pick(value, label, "", side, filled.has(field, value) && !tried, tried);
    }

    private static Field field(String name, String label, List<Pick> picks) {
        return new Field(name, label, "", picks);
    }
}
