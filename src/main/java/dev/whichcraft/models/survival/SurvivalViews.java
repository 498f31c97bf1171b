package dev.whichcraft.models.survival;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.survival.Event;
import dev.whichcraft.domain.models.survival.Fate;
import dev.whichcraft.domain.models.survival.Place;
import dev.whichcraft.domain.models.survival.Survival;
import dev.whichcraft.domain.models.survival.Survival.Cell;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The places as a picture and as tables. */
final class SurvivalViews {

    private static final double WIDTH = 378;
    private static final double ROW = 30;

    private SurvivalViews() {}

    static Picture picture(Survival survival, boolean everything) {
        Drawing drawing = new Drawing();
        drawing.words(1, 14, "label", survival.event().label());
        double y = 24;
        for (Cell cell : survival.cells()) {
            boolean shown = everything || cell.guess() != null;
            drawing.box(1, y, WIDTH, ROW - 4, !shown ? "plain" : cell.fate() == Fate.SURVIVES ? "soft" : "plain");
            double room = drawing.mark(side(cell.place()), 9, y + 17);
            drawing.words(9 + room, y + 18, "", cell.place().label());
            drawing.words(new Words(WIDTH - 9, y + 18, "end", shown ? "label" : "note", shown ? sign(cell) : "?"));
            y += ROW;
        }
        return drawing.finished("What becomes of the data: " + survival.event().label(), y);
    }

    private static String sign(Cell cell) {
        return switch (cell.fate()) {
            case SURVIVES -> "✓ survives";
            case LOST -> "✗ lost";
            case DEPENDS -> "~ depends";
        };
    }

    static Table table(Survival survival, boolean everything, UnaryOperator<String> wrong) {
        List<Row> rows = survival.cells().stream()
                .map(cell -> row(cell, everything || cell.guess() != null, wrong))
                .toList();
        return Table.of(survival.event().label(), List.of("Place", "Your guess", "What becomes of them", "Why"), rows);
    }

    private static Row row(Cell cell, boolean shown, UnaryOperator<String> wrong) {
        String guess = cell.guess() == null
                ? "none"
                : (cell.right() ? "✓ right: " : "✗ wrong: ") + cell.guess().label();
        String idea = cell.misconception().isEmpty() ? "" : wrong.apply(cell.misconception());
        return Row.of(
                side(cell.place()),
                cell.place().label(),
                guess,
                shown ? cell.fate().label() : "guess first",
                shown ? cell.because() + "." + idea : "");
    }

    static Table grid() {
        List<String> head = Stream.concat(
                        Stream.of("Place"), Arrays.stream(Event.values()).map(Event::label))
                .toList();
        List<Row> rows = Arrays.stream(Place.values())
                .map(place -> Row.of(
                        side(place),
                        place.label(),
                        Arrays.stream(Event.values())
                                .map(event -> place.at(event).label())
                                .toArray(String[]::new)))
                .toList();
        return Table.of("The whole grid", head, rows);
    }

    /** Whose way of keeping data it is; a cloud disk or a backup may hold either's. */
    private static Side side(Place place) {
        return switch (place) {
            case WRITABLE_LAYER, TMPFS, NAMED_VOLUME, ANONYMOUS_VOLUME, BIND_MOUNT, NETWORK_VOLUME -> Side.A;
            case VM_MEMORY, VM_DISK, SHARED_VM_DISK, SNAPSHOT, INSTANCE_DISK -> Side.B;
            case BACKUP -> Side.BOTH;
        };
    }
}
