package dev.whichcraft.courses;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A summary table as somebody rebuilt it.
 *
 * @param lines one for each row, in the order of the table
 */
record Rebuilt(List<Line> lines) {

    /**
     * One row.
     *
     * @param feature its head
     * @param given the cell that was put under the first side; empty when none was
     * @param a the cell that belongs there
     * @param b the cell of the second side
     * @param right whether it was put right
     * @param section the section that tells why; null when none is named alike
     */
    record Line(String feature, String given, String a, String b, boolean right, Section section) {}

    /** Compares what was placed with the table. */
    static Rebuilt of(Course course, Rebuilding table, Map<String, String> places) {
        return new Rebuilt(table.rows().stream()
                .map(row -> {
                    String item = row.feature().id();
                    String placed = places.getOrDefault(item, "");
                    String given = table.places(item).stream()
                            .filter(cell -> cell.id().equals(placed))
                            .map(Item::label)
                            .findFirst()
                            .orElse("");
                    boolean right = placed.equals(table.solution().get(item));
                    return new Line(
                            row.feature().label(), given, row.a(), row.b(), right, section(course, row.feature()));
                })
                .toList());
    }

    private static Section section(Course course, Item feature) {
        String name = feature.label().toLowerCase(Locale.ROOT);
        return course.sections().stream()
                .filter(section -> section.title().toLowerCase(Locale.ROOT).contains(name))
                .findFirst()
                .orElse(null);
    }

    /** How many rows are right. */
    public long count() {
        return lines.stream().filter(Line::right).count();
    }

    /** The rows that differ from the table. */
    public List<Line> wrong() {
        return lines.stream().filter(line -> !line.right()).toList();
    }
}
