package dev.whichcraft.models.density;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.density.Disk;
import dev.whichcraft.domain.models.density.Packing;
import dev.whichcraft.domain.models.density.Platform;
import dev.whichcraft.models.Model.Number;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Cell;
import dev.whichcraft.models.picture.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A packed host as a picture and in tables. */
final class Packed {

    private Packed() {}

    static Picture picture(Packing packing) {
        return Bars.draw(
                "Instances that fit on the host",
                packing.fits().stream()
                        .map(fit -> Bar.of(
                                side(fit.platform()),
                                fit.platform().label(),
                                fit.instances(),
                                Say.whole(fit.instances()) + (fit.capped() ? ", limit" : "")))
                        .toList());
    }

    /** A sandbox or microVM is neither plain side: a container's image behind a machine's boundary. */
    private static Side side(Platform platform) {
        return switch (platform) {
            case CONTAINER -> Side.A;
            case LINUX_VM, WINDOWS_VM -> Side.B;
            default -> Side.BOTH;
        };
    }

    static Table table(Packing packing) {
        List<Row> rows = packing.fits().stream()
                .map(fit -> new Row(
                        side(fit.platform()),
                        fit.platform().label(),
                        List.of(
                                new Cell(Say.whole(fit.instances()), null),
                                new Cell(
                                        Say.memory(fit.overhead()),
                                        fit.platform().together()),
                                new Cell(Say.percent(fit.share()), null))))
                .toList();
        return new Table(
                "Instances that fit, which are also those lost when the host fails",
                List.of("Platform", "Instances", "Overhead of each", "Share of memory that is overhead"),
                rows);
    }

    static Table disks(Packing packing) {
        Disk disk = Disk.of(packing);
        return new Table(
                "Disk space for those instances, all assumed",
                List.of("Arrangement", "GB"),
                List.of(
                        Row.of(Side.A, "Containers on one image", Say.number(disk.containers())),
                        Row.of(Side.B, "Linux VMs with full copies", Say.number(disk.copies())),
                        Row.of(Side.B, "Linux VMs as linked clones", Say.number(disk.clones()))));
    }

    static List<Number> numbers() {
        List<Number> numbers = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            platform.parts().forEach(part -> numbers.add(new Number(platform.label(), Say.figure(part), part)));
        }
        Stream.of(Packing.RESERVE, Packing.PODS)
                .forEach(figure -> numbers.add(new Number("Host", Say.figure(figure), figure)));
        Stream.of(Disk.IMAGE, Disk.LAYER, Disk.BASE, Disk.DELTA)
                .forEach(figure -> numbers.add(new Number("Disk", Say.figure(figure), figure)));
        return List.copyOf(numbers);
    }
}
