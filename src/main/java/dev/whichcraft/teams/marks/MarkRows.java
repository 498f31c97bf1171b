package dev.whichcraft.teams.marks;

import java.util.List;

/** What a file of marks says. */
public record MarkRows(List<MarkRow> all) {

    /** Whether every line can be taken. */
    public boolean right() {
        return all.stream().noneMatch(MarkRow::wrong);
    }

    /** Those that change something. */
    public List<MarkRow> changes() {
        return all.stream().filter(MarkRow::changes).toList();
    }

    /** Those that cannot be taken. */
    public List<MarkRow> mistakes() {
        return all.stream().filter(MarkRow::wrong).toList();
    }
}
