package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an answer from the fields of its form, or says what is missing. */
public final class Entry {

    /**
     * Something that has to be filled in or mended.
     *
     * @param field the name of its field
     * @param sentence what to do
     */
    public record Missing(String field, String sentence) {

        /** Its id on the page, after that of its form. */
        public String anchor() {
            return field.replace('.', '-');
        }
    }

    private final Fields fields;
    private final List<Missing> missing = new ArrayList<>();
    private final Answered answer;

    private Entry(Task task, Fields fields) {
        this.fields = fields;
        Confidence confidence = Arrays.stream(Confidence.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(fields.one("confidence")))
                .findFirst()
                .orElse(null);
        this.answer = answer(task, confidence);
        if (confidence == null) {
            lacks("confidence", "Say how sure you are as well: a guess counts as much.");
        }
    }

    /** What these fields give as an answer to this task. */
    public static Entry of(Task task, Fields fields) {
        return new Entry(task, fields);
    }

    /** The answer; empty when something is missing. */
    public Optional<Answered> answer() {
        return missing.isEmpty() ? Optional.of(answer) : Optional.empty();
    }

    /** What is missing, in the order of the form. */
    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    private Answered answer(Task task, Confidence sure) {
        if (task.type() == QuestionType.CHOOSE) {
            return new Response.Picked(
                    picked("option", task.shuffled(), "Choose one of the options, then say how sure you are."), sure);
        }
        if (task instanceof Selection) {
            return new Response.Selected(several("options", task.shuffled()), sure);
        }
        if (task instanceof Ordering ordering) {
            return new Response.Ordered(order(ordering.items()), sure);
        }
        if (task instanceof Assignment assignment) {
            Map<String, String> places = new HashMap<>();
            for (Item item : assignment.items()) {
                List<String> offered =
                        assignment.places(item.id()).stream().map(Item::id).toList();
                places.put(item.id(), picked("place." + item.id(), offered, "Say where this belongs: " + item.label()));
            }
            return new Response.Assigned(Map.copyOf(places), sure);
        }
        if (task instanceof Quantity quantity) {
            return quantity(quantity, sure);
        }
        if (task instanceof Decision decision) {
            return decision(decision, sure);
        }
        if (fields.one("text").isEmpty()) {
            lacks("text", "Write a word or a few.");
        }
        return new Response.Written(fields.one("text"), sure);
    }

    private Answered quantity(Quantity quantity, Confidence sure) {
        String number = fields.one("number");
        if (Numbers.readings(number).isEmpty()) {
            lacks("number", "Write a number, such as 1536 or 1.5, without the unit.");
        }
        List<String> units = quantity.units().stream().map(Quantity.Unit::name).toList();
        return new Response.Measured(number, units.isEmpty() ? "" : picked("unit", units, "Choose a unit."), sure);
    }

    private Answered decision(Decision decision, Confidence sure) {
        List<String> choices =
                decision.choices().stream().map(choice -> choice.id()).toList();
        String choice = picked("choice", choices, "Say what you would choose.");
        Set<String> reasons = several("reasons", ids(decision.reasons()));
        if (!reasons.isEmpty() && reasons.size() != Decision.REASONS) {
            lacks(
                    "reasons",
                    "Pick two reasons; " + (reasons.size() == 1 ? "one is" : reasons.size() + " are") + " set.");
        }
        return new Response.Decided(
                choice, reasons, picked("cost", ids(decision.costs()), "Pick the cost that you accept."), sure);
    }

    private static List<String> ids(List<Decision.Support> supports) {
        return supports.stream().map(support -> support.item().id()).toList();
    }

    private List<String> order(List<Item> items) {
        String[] order = new String[items.size()];
        for (Item item : items) {
            String place = fields.one("place." + item.id());
            int index = place.matches("[1-9][0-9]?") ? Integer.parseInt(place) - 1 : -1;
            if (index < 0 || index >= order.length) {
                lacks("place." + item.id(), "Give this a place: " + item.label());
            } else if (order[index] != null) {
                lacks("place." + item.id(), "Two have place " + place + "; give another one to this: " + item.label());
            } else {
                order[index] = item.id();
            }
        }
        return missing.isEmpty() ? List.of(order) : List.of();
    }

    private String picked(String field, List<String> offered, String sentence) {
        String value = fields.one(field);
        if (value.isEmpty()) {
            lacks(field, sentence);
        } else if (!offered.contains(value)) {
            lacks(field, "The option that was sent is not one of this question. Choose one that is.");
        }
        return value;
    }

    private Set<String> several(String field, List<String> offered) {
        List<String> values = fields.all(field);
        if (values.isEmpty()) {
            lacks(field, field.equals("reasons") ? "Pick two reasons." : "Choose at least one.");
        } else if (!offered.containsAll(values)) {
            lacks(field, "The option that was sent is not one of this question. Choose one that is.");
        }
        return Set.copyOf(values);
    }

    private void lacks(String field, String sentence) {
        missing.add(new Missing(field, sentence));
    }
}
