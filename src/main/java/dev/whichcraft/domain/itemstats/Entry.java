package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.content.Stage;
import java.util.Comparator;

/**
 * What one count is about. The order of entries is the order in which they are written, everywhere the same, so that two
 * who write at once wait for each other and never in a ring.
 *
 * @param part what is counted
 * @param question id of the question; empty for totals
 * @param stage of the question; null for all but options
 * @param value an option, or a whole number: a mark in parts of a point, a time in seconds
 */
public record Entry(Part part, String question, Stage stage, String value) implements Comparable<Entry> {

    private static final Comparator<Stage> STAGES = Comparator.nullsFirst(Comparator.naturalOrder());

    static Entry total(long value) {
        return new Entry(Part.TOTAL, "", null, String.valueOf(value));
    }

    static Entry of(Part part, String question, long value) {
        return new Entry(part, question, null, String.valueOf(value));
    }

    static Entry option(String question, Stage stage, String option) {
        return new Entry(Part.OPTION, question, stage, option);
    }

    @Override
    public int compareTo(Entry other) {
        int order = part.compareTo(other.part);
        order = order != 0 ? order : question.compareTo(other.question);
        order = order != 0 ? order : STAGES.compare(stage, other.stage);
        return order != 0 ? order : value.compareTo(other.value);
    }
}
