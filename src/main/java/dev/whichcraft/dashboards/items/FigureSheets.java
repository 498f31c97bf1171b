package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.items.words.Reading;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** Figures as tables for files. */
final class FigureSheets {

    private FigureSheets() {}

    /** Figures one below the other. */
    static Sheet figures(List<Reading> readings) {
        return Sheet.of(
                "figures",
                "Figures",
                List.of("Figure", "Value", "Unit", "How to read it"),
                readings.stream()
                        .map(one -> Sheet.row(
                                Cell.of(one.name()),
                                one.value().cell(),
                                Cell.of(one.value().unit()),
                                Cell.of((one.judged() + " " + one.means()).strip())))
                        .toList());
    }

    /** How totals spread; none where they are not shown. */
    static Stream<Sheet> totals(Totals totals) {
        return totals.bands().isEmpty()
                ? Stream.of()
                : Stream.of(Sheet.of(
                        "totals",
                        "How the totals spread",
                        List.of("From %", "To %", "Attempts"),
                        totals.bands().stream()
                                .map(band -> Sheet.row(Cell.of(band.from()), Cell.of(band.to()), Cell.of(band.n())))
                                .toList()));
    }
}
