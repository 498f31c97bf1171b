package dev.whichcraft.models.starting;

import dev.whichcraft.domain.models.starting.Cpu;
import dev.whichcraft.domain.models.starting.Host;
import dev.whichcraft.domain.models.starting.Image;
import dev.whichcraft.domain.models.starting.Kernel;
import dev.whichcraft.domain.models.starting.Platform.Linux;
import dev.whichcraft.domain.models.starting.Platform.Windows;
import dev.whichcraft.domain.models.starting.Starting;
import dev.whichcraft.domain.models.starting.Verdict;
import dev.whichcraft.domain.models.starting.WindowsBuild;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One image on the host that was set and on others that one meets, each as it is and with emulation, a hypervisor or both.
 *
 * @param rows the own host first
 */
record Matrix(List<Line> rows) {

    private static final List<Host> OTHERS = List.of(
            linux("6.8", Cpu.AMD64),
            linux("6.8", Cpu.ARM64),
            linux("3.10", Cpu.AMD64),
            windows(WindowsBuild.SERVER_2019),
            windows(WindowsBuild.SERVER_2022),
            windows(WindowsBuild.SERVER_2025),
            windows(WindowsBuild.WINDOWS_11));

    private static final List<String> WITH = List.of("as it is", "+ QEMU", "+ VM", "+ both");
    private static final double LEFT = 146;
    private static final double WIDTH = 58;
    private static final double ROW = 30;

    /**
     * A host.
     *
     * @param own whether it is the one that was set
     * @param verdicts as it is, with emulation, with a hypervisor, with both
     */
    record Line(String name, boolean own, List<Verdict> verdicts) {}

    static Matrix of(Settings settings) {
        Image image = Machines.imageOf(settings);
        List<Line> rows = new ArrayList<>();
        Host own = Machines.hostOf(settings);
        rows.add(line("Yours: ", true, image, own));
        OTHERS.forEach(host -> rows.add(
                line("", false, image, new Host(host.platform(), host.cpu(), false, false, own.module(), own.gpu()))));
        return new Matrix(List.copyOf(rows));
    }

    private static Line line(String before, boolean own, Image image, Host host) {
        return new Line(
                before + Machines.told(host.platform()) + ", " + Machines.told(host.cpu()),
                own,
                List.of(
                        Starting.of(image, host.with(false, false)),
                        Starting.of(image, host.with(false, true)),
                        Starting.of(image, host.with(true, false)),
                        Starting.of(image, host.with(true, true))));
    }

    Picture picture() {
        Drawing drawing = new Drawing();
        for (int i = 0; i < WITH.size(); i++) {
            drawing.words(new Words(LEFT + (i + 0.5) * WIDTH, 14, "middle", "note", WITH.get(i)));
        }
        double y = 22;
        for (Line row : rows) {
            drawing.words(0, y + 19, row.own() ? "label small" : "note", shortened(row));
            for (int i = 0; i < WITH.size(); i++) {
                Verdict verdict = row.verdicts().get(i);
                drawing.box(LEFT + i * WIDTH + 1, y + 1, WIDTH - 3, ROW - 4, look(verdict));
                drawing.words(new Words(LEFT + (i + 0.5) * WIDTH - 0.5, y + 19, "middle", "note cell", word(verdict)));
            }
            y += ROW;
        }
        return drawing.finished("Where this image starts", y);
    }

    Table table() {
        return new Table(
                "Where this image starts; hosts have the module and the graphics driver that yours has",
                List.of("Host", "As it is", "With emulation", "With a hypervisor", "With both"),
                rows.stream()
                        .map(row -> Table.Row.of(
                                null,
                                row.name(),
                                row.verdicts().stream().map(Matrix::told).toArray(String[]::new)))
                        .toList());
    }

    private static String shortened(Line row) {
        return (row.own() ? "▸ " : "") + row.name().replace("Yours: ", "").replace("Windows Server", "Server");
    }

    private static String look(Verdict verdict) {
        return switch (verdict.outcome()) {
            case YES -> verdict.emulated() ? "fair" : "good";
            case IN_A_VM -> "fair";
            case MAY_FAIL -> "doubt";
            case NO -> "bad";
        };
    }

    private static String word(Verdict verdict) {
        return switch (verdict.outcome()) {
            case YES -> verdict.emulated() ? "✓ slow" : "✓ yes";
            case IN_A_VM -> verdict.emulated() ? "✓ slow" : "✓ in VM";
            case MAY_FAIL -> "? risky";
            case NO -> "✗ no";
        };
    }

    private static String told(Verdict verdict) {
        return switch (verdict.outcome()) {
            case YES -> verdict.emulated() ? "yes, slower" : "yes";
            case IN_A_VM -> verdict.emulated() ? "yes, in a VM, slower" : "yes, in a VM";
            case MAY_FAIL -> verdict.emulated() ? "may fail, slower" : "may fail";
            case NO -> "no";
        };
    }

    private static Host linux(String kernel, Cpu cpu) {
        return new Host(new Linux(Kernel.of(kernel)), cpu, false, false, false, false);
    }

    private static Host windows(WindowsBuild build) {
        return new Host(new Windows(build), Cpu.AMD64, false, false, false, false);
    }
}
