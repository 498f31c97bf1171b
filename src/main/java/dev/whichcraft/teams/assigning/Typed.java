package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.teams.WallTime;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.web.Once;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A form as it was typed, with all that is wrong with it. Nothing of it is lost. */
final class Typed {

    /**
     * Something that is wrong.
     *
     * @param field name of the field
     * @param why said to the person
     */
    record Mistake(String field, String why) {}

    private final MultivaluedMap<String, String> sent;
    private final List<Mistake> mistakes = new ArrayList<>();

    Typed(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** A form with nothing in it. */
    static Typed blank() {
        return new Typed(new MultivaluedHashMap<>());
    }

    /** The same with a value in a field; null leaves it empty. */
    Typed with(String field, Object value) {
        if (value != null) {
            sent.add(field, value.toString());
        }
        return this;
    }

    /** What stands in a field; empty for nothing. */
    public String one(String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** Whether a value is chosen in a field. */
    public boolean picked(String field, Object value) {
        return all(field).contains(value.toString());
    }

    /** Whether this label is for whom it is. */
    public boolean forLabel(String label) {
        return picked("person", Leniency.LABEL + label);
    }

    /** Whether this quiz is what is chosen. */
    public boolean of(String course, String quiz) {
        return one("of").equals(course + "/" + quiz);
    }

    /** Whether a box is ticked: something that is shown at a time. */
    public boolean shown(String when, String what) {
        return picked("shown", when + "." + what);
    }

    /** The same, of a page that shows what this mark stands for. */
    Typed seeing(String mark) {
        sent.putSingle("seen", mark);
        return this;
    }

    /** Whether the page from which it was sent showed something else; one that says nothing of that is taken. */
    boolean behind(Typed present) {
        return !one("seen").isEmpty() && !one("seen").equals(present.one("seen"));
    }

    /** A mark of all that stands in it. */
    String digest() {
        return Digest.of(typed().toString());
    }

    /** The id of what it makes, see {@link Once}. */
    UUID once() {
        return Once.id(one("once"), typed());
    }

    private Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new TreeMap<>(sent);
        typed.keySet().removeAll(List.of("csrf-token", "once", "seen"));
        return typed;
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** All that is wrong, in the order of the form. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether something is wrong with a field. */
    public boolean wrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    void mistake(String field, String why) {
        mistakes.add(new Mistake(field, why));
    }

    /** The zone that was chosen; UTC for one that does not exist, and a mistake. */
    ZoneId zone() {
        try {
            return ZoneId.of(one("zone"));
        } catch (DateTimeException e) {
            mistake("zone", "Choose a time zone from the list.");
            return ZoneId.of("UTC");
        }
    }

    /** The moment in a field; null for none. */
    Instant moment(String field, String name, ZoneId zone) {
        WallTime time = WallTime.of(one(field), zone);
        if (!time.mistake().isEmpty()) {
            mistake(field, name + ": " + one(field) + " " + time.mistake());
        }
        return time.at().orElse(null);
    }

    /** The number in a field; null for none. */
    Integer number(String field, String name, int least, int most) {
        String text = one(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as what is too small or too large
        }
        mistake(field, name + ": write a whole number from " + least + " to " + most + ", or leave it empty.");
        return null;
    }

    /** Reports moments that do not follow each other. Null ones are left out. */
    void inOrder(Instant opens, Instant due, Instant closes) {
        if (opens != null && due != null && !due.isAfter(opens)) {
            mistake("due", "Due: it is due before it opens. Let it open earlier or be due later.");
        }
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            mistake("closes", "Closes: it closes before it opens. Let it open earlier or close later.");
        }
        if (due != null && closes != null && closes.isBefore(due)) {
            mistake("closes", "Closes: it closes before it is due. Let it close later or be due earlier.");
        }
    }
}
