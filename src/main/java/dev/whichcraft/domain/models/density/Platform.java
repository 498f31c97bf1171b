package dev.whichcraft.domain.models.density;

import dev.whichcraft.domain.models.Figure;
import java.util.List;

/** What an instance can run in, with the memory it takes before the application does anything. */
public enum Platform {
    CONTAINER(
            "Container",
            true,
            Figure.assumed(
                    10, "MiB", "about 4 MB measured when idle, undated; the rest allows for its supervisor", "R13")),
    GVISOR("gVisor", true, Figure.measured(25, "MiB", "idle sandbox, about 24 MB, rounded up; undated", "R13")),
    MICROVM(
            "MicroVM",
            false,
            Figure.computed(65, "MiB", "minimal Linux guest, 2019-20", "R04"),
            Figure.stated(5, "MiB", "upper bound for the monitor", "R05")),
    KATA(
            "Kata pod",
            true,
            Figure.stated(160, "MiB", "example budget in the documentation; another says 120", "R14", "R15")),
    LINUX_VM(
            "Linux VM",
            false,
            Figure.assumed(350, "MiB", "general-purpose guest after boot; 200-500 is usual"),
            Figure.computed(30, "MiB", "monitor, 15-33 MB above Firecracker's", "R04")),
    WINDOWS_VM(
            "Windows VM",
            false,
            Figure.assumed(1024, "MiB", "Windows Server guest in use; the stated minimum is 512 MB", "R41"),
            Figure.computed(30, "MiB", "monitor, as for Linux", "R04"));

    private final String label;
    private final boolean pod;
    private final List<Figure> parts;

    Platform(String label, boolean pod, Figure... parts) {
        this.label = label;
        this.pod = pod;
        this.parts = List.of(parts);
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** Whether an orchestrator counts each instance as a pod. */
    public boolean pod() {
        return pod;
    }

    /** Whether it is a full virtual machine with an ordinary operating system. */
    public boolean fullMachine() {
        return this == LINUX_VM || this == WINDOWS_VM;
    }

    /** Memory of one instance, part by part, in MiB; the guest first where there is one. */
    public List<Figure> parts() {
        return parts;
    }

    /** All parts as one number: assumed when one of them is. */
    public Figure together() {
        Figure first = parts.stream().filter(Figure::isAssumed).findFirst().orElse(parts.get(0));
        List<String> sources = parts.stream()
                .flatMap(part -> part.sources().stream())
                .distinct()
                .toList();
        return new Figure(overhead(0), first.unit(), first.evidence(), "", sources);
    }

    /**
     * Memory of one instance beside its application, in MiB.
     *
     * @param merging share of a full machine's guest that page merging saves, 0 to 0.5
     */
    public double overhead(double merging) {
        double all = parts.stream().mapToDouble(Figure::value).sum();
        return fullMachine() ? all - parts.get(0).value() * merging : all;
    }
}
