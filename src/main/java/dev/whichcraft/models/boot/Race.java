package dev.whichcraft.models.boot;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.boot.Phase;
import dev.whichcraft.domain.models.boot.Start;
import dev.whichcraft.domain.models.boot.Starter;
import dev.whichcraft.domain.models.boot.Timeline;
import dev.whichcraft.models.Model.Number;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Bars.Segment;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Timelines side by side. */
final class Race {

    private Race() {}

    static Picture picture(List<Timeline> race) {
        List<Bar> bars = race.stream()
                .map(timeline -> new Bar(
                        BootModel.side(timeline.starter()),
                        timeline.starter().label(),
                        BootModel.phases().stream()
                                .map(phase -> new Segment(timeline.time(phase), look(phase)))
                                .toList(),
                        Say.time(timeline.total())))
                .toList();
        return Bars.draw(
                        "Time until the application answers",
                        bars,
                        BootModel.phases().stream()
                                .map(phase -> new Bars.Key(phase.label(), look(phase)))
                                .toList())
                .playing();
    }

    private static String look(Phase phase) {
        return "shade-" + phase.ordinal();
    }

    static Table table(List<Timeline> race) {
        List<Row> rows = race.stream()
                .map(timeline -> Row.of(
                        BootModel.side(timeline.starter()),
                        timeline.starter().label(),
                        Stream.concat(
                                        BootModel.phases().stream().map(phase -> cell(timeline, phase)),
                                        Stream.of(
                                                Say.time(timeline.total()),
                                                timeline.longest().word()))
                                .toArray(String[]::new)))
                .toList();
        List<String> head = new ArrayList<>(List.of("Platform"));
        BootModel.phases().forEach(phase -> head.add(phase.word()));
        head.addAll(List.of("in all", "most to save"));
        return new Table("Phases of the start, with their shares", head, rows);
    }

    private static String cell(Timeline timeline, Phase phase) {
        return timeline.time(phase) == 0
                ? "–"
                : Say.time(timeline.time(phase)) + " (" + Say.percent(timeline.share(phase)) + ")";
    }

    static List<Number> numbers() {
        List<Number> numbers = new ArrayList<>();
        for (Starter starter : Starter.values()) {
            Stream.concat(starter.create().stream(), starter.boot().stream())
                    .forEach(figure -> numbers.add(new Number(starter.label(), Say.time(figure.value()), figure)));
        }
        Figure unpack = Start.UNPACK;
        numbers.add(new Number("Image", Say.figure(unpack), unpack));
        return List.copyOf(numbers);
    }
}
