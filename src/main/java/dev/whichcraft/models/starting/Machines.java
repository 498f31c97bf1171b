package dev.whichcraft.models.starting;

import dev.whichcraft.domain.models.starting.Cpu;
import dev.whichcraft.domain.models.starting.Host;
import dev.whichcraft.domain.models.starting.Image;
import dev.whichcraft.domain.models.starting.Kernel;
import dev.whichcraft.domain.models.starting.Platform;
import dev.whichcraft.domain.models.starting.Platform.Linux;
import dev.whichcraft.domain.models.starting.Platform.Windows;
import dev.whichcraft.domain.models.starting.Starting;
import dev.whichcraft.domain.models.starting.Transfer;
import dev.whichcraft.domain.models.starting.WindowsBuild;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The image and the host as they are set, and as they are told. */
final class Machines {

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "The image",
                    Choice.of("os", "Built for", "linux", "Linux", "windows", "Windows"),
                    Choice.of("cpus", "Processors", "arm64", "arm64", "amd64", "amd64", "both", "both"),
                    kernel("kernel", "Oldest Linux kernel it works with", "5.4"),
                    Choice.of(
                            "build",
                            "Base of a Windows image",
                            "server-2019",
                            "Server 2019",
                            "server-2016",
                            "Server 2016",
                            "server-2022",
                            "Server 2022",
                            "server-2025",
                            "Server 2025"),
                    Tick.of("module", "Needs a kernel module of its own"),
                    Tick.of("gpu", "Needs the driver of a graphics card")),
            Group.of(
                    "The host",
                    Choice.of("host-os", "Runs", "linux", "Linux", "windows", "Windows"),
                    Choice.of("host-cpu", "Processor", "amd64", "amd64", "arm64", "arm64"),
                    kernel("host-kernel", "Its Linux kernel", "5.15"),
                    Choice.of(
                            "host-build",
                            "Its Windows",
                            "server-2022",
                            "Server 2022",
                            "server-2016",
                            "Server 2016",
                            "server-2019",
                            "Server 2019",
                            "windows-11",
                            "Windows 11 (23H2)",
                            "server-2025",
                            "Server 2025"),
                    Tick.of("hypervisor", "Can start a VM"),
                    Tick.of("emulation", "Can imitate the other processor (QEMU)"),
                    Tick.of("host-module", "Has the kernel module loaded"),
                    Tick.of("host-gpu", "Has the graphics driver")),
            Group.of(
                    "The way there",
                    Slider.of("size", "Container image", "MB", 150, 2, 5, 25, 50, 100, 150, 250, 500, 1000, 2000, 5000)
                            .from(Transfer.IMAGE),
                    Slider.of("layer", "Layers that an update changes", "MB", 25, 0, 1, 2, 5, 10, 25, 50, 100, 250, 500)
                            .from(Transfer.LAYER),
                    Slider.of(
                                    "machine",
                                    "Machine image",
                                    "MB",
                                    8000,
                                    21,
                                    100,
                                    500,
                                    1000,
                                    2000,
                                    4000,
                                    8000,
                                    16000,
                                    32000)
                            .from(Transfer.MACHINE),
                    Slider.of("link", "Bandwidth", "kbit/s", 256, 64, 128, 256, 512, 1000, 2000, 10000, 100000, 1000000)
                            .from(Transfer.LINK),
                    Slider.of("slower", "Emulation is slower", "times", 5, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20)
                            .from(Starting.SLOWER)));

    private Machines() {}

    /** Kernels of long support; the first is chosen at first. */
    private static Choice kernel(String name, String label, String first) {
        List<String> others = List.of("2.6", "3.10", "4.18", "5.4", "5.15", "6.1", "6.8", "6.12");
        String[] options = new String[2 * others.size()];
        int at = 0;
        options[at++] = first;
        options[at++] = first;
        for (String other : others) {
            if (!other.equals(first)) {
                options[at++] = other;
                options[at++] = other;
            }
        }
        return Choice.of(name, label, options);
    }

    static Image imageOf(Settings settings) {
        Set<Cpu> cpus =
                switch (settings.choice("cpus")) {
                    case "both" -> Set.of(Cpu.values());
                    default -> Set.of(cpu(settings.choice("cpus")));
                };
        return new Image(
                platform(settings, "os", "kernel", "build"), cpus, settings.yes("module"), settings.yes("gpu"));
    }

    static Host hostOf(Settings settings) {
        return new Host(
                platform(settings, "host-os", "host-kernel", "host-build"),
                cpu(settings.choice("host-cpu")),
                settings.yes("hypervisor"),
                settings.yes("emulation"),
                settings.yes("host-module"),
                settings.yes("host-gpu"));
    }

    static String image(Settings settings) {
        Platform platform = imageOf(settings).platform();
        String cpus = settings.choice("cpus").equals("both") ? "amd64 and arm64" : settings.choice("cpus");
        return platform instanceof Linux linux
                ? "Linux on " + cpus + " (kernel " + linux.kernel() + " or newer)"
                : told(platform) + " on " + cpus;
    }

    static String host(Settings settings) {
        Host host = hostOf(settings);
        return told(host.platform()) + " on " + told(host.cpu());
    }

    static String told(Cpu cpu) {
        return cpu.name().toLowerCase(Locale.ROOT);
    }

    static String told(Platform platform) {
        if (platform instanceof Windows windows) {
            return windows.build() == WindowsBuild.WINDOWS_11
                    ? "Windows 11"
                    : "Windows " + windows.build().name().replace("SERVER_", "Server ");
        }
        return "Linux " + ((Linux) platform).kernel();
    }

    private static Platform platform(Settings settings, String os, String kernel, String build) {
        return settings.choice(os).equals("linux")
                ? new Linux(Kernel.of(settings.choice(kernel)))
                : new Windows(WindowsBuild.valueOf(
                        settings.choice(build).toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Cpu cpu(String value) {
        return Cpu.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
