package dev.whichcraft.domain.models.boot;

import static dev.whichcraft.domain.models.Figure.assumed;
import static dev.whichcraft.domain.models.Figure.computed;
import static dev.whichcraft.domain.models.Figure.measured;

import dev.whichcraft.domain.models.Figure;
import java.util.List;

/** What can be started, with what its creation and its boot take in ms. */
public enum Starter {
    CONTAINER("Container", true, false, List.of(runtime(100), daemon()), List.of()),
    GVISOR("gVisor", true, false, List.of(runtime(190), daemon()), List.of()),
    KATA("Kata Containers", true, false, List.of(runtime(600), daemon()), List.of()),
    MICROVM(
            "MicroVM (Firecracker)",
            true,
            false,
            List.of(measured(12, "ms", "monitor ready, typical", "R05")),
            List.of(computed(110, "ms", "2019-20, minimal guest, median", "R04"))),
    QEMU(
            "QEMU, minimal guest",
            true,
            false,
            List.of(),
            List.of(computed(244, "ms", "2019-20, start call to init, median", "R04"))),
    CLOUD_VM(
            "Cloud VM",
            false,
            true,
            List.of(one(1500, "API call"), one(4900, "until it counts as running")),
            List.of(one(17200, "until the network answers"), one(5600, "until SSH opens"))),
    PREWARMED(
            "Cloud VM, prepared and stopped",
            false,
            false,
            List.of(),
            List.of(measured(5000, "ms", "2024, one company's account, all in all", "R48"))),
    WINDOWS_VM(
            "Windows VM in the cloud",
            false,
            true,
            List.of(one(1500, "API call"), one(4900, "until it counts as running")),
            List.of(assumed(120000, "ms", "sysprep and a reboot; longer than Linux", "R49")));

    private final String label;
    private final boolean fetches;
    private final boolean configured;
    private final List<Figure> create;
    private final List<Figure> boot;

    Starter(String label, boolean fetches, boolean configured, List<Figure> create, List<Figure> boot) {
        this.label = label;
        this.fetches = fetches;
        this.configured = configured;
        this.create = create;
        this.boot = boot;
    }

    private static Figure runtime(double ms) {
        return measured(ms, "ms", "2021, EPYC server, runtime called directly", "R07");
    }

    private static Figure daemon() {
        return measured(250, "ms", "2021, through the Docker daemon", "R07");
    }

    private static Figure one(double ms, String what) {
        return measured(ms, "ms", "2021, one example run on EC2, " + what, "R47");
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** What its creation takes, part by part, in ms. */
    public List<Figure> create() {
        return create;
    }

    /** What its boot takes, part by part, in ms. */
    public List<Figure> boot() {
        return boot;
    }

    /** Whether it has a kernel of its own to boot. */
    public boolean boots() {
        return !boot.isEmpty() || this == KATA;
    }

    /** What one phase of a start takes, in ms. A cloud's machine image is part of its placement, so it is not fetched. */
    public double takes(Phase phase, Start start) {
        return switch (phase) {
            case FETCH -> fetches ? start.fetch() : 0;
            case CREATE -> create.stream().mapToDouble(Figure::value).sum();
            case BOOT -> boot.stream().mapToDouble(Figure::value).sum();
            case CONFIGURE -> configured ? start.configure() : 0;
            case INITIALISE -> start.initialise();
        };
    }
}
