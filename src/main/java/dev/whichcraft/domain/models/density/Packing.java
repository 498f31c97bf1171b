package dev.whichcraft.domain.models.density;

import dev.whichcraft.domain.models.Figure;
import java.util.Arrays;
import java.util.List;

/**
 * How many instances fit, platform by platform: {@code floor(usable / (overhead + application))}, no more than the
 * orchestrator allows.
 *
 * @param host what is packed, and onto what
 * @param fits one for each platform, in their order
 */
public record Packing(Host host, List<Fit> fits) {

    /** What the host keeps for itself. */
    public static final Figure RESERVE = Figure.assumed(4, "GiB", "kept for the host itself");

    /** How many pods a Kubernetes node is designed for. */
    public static final Figure PODS = Figure.stated(110, "pods", "a node's design limit in Kubernetes", "R18");

    private static final double MIB = 1024;

    /**
     * What fits of one platform.
     *
     * @param platform which
     * @param instances how many
     * @param overhead of one instance, in MiB
     * @param share of an instance's memory that is overhead, 0 to 1
     * @param capped whether the orchestrator's limit stopped it before memory did
     */
    public record Fit(Platform platform, int instances, double overhead, double share, boolean capped) {}

    /** Packs a host. */
    public static Packing of(Host host) {
        return new Packing(
                host,
                Arrays.stream(Platform.values())
                        .map(platform -> fit(platform, host))
                        .toList());
    }

    private static Fit fit(Platform platform, Host host) {
        double usable = (host.memory() - RESERVE.value()) * MIB;
        double overhead = platform.overhead(host.merging());
        double each = overhead + host.application();
        double share = overhead / each;
        if (!platform.pod() || host.nodes() == 0) {
            return new Fit(platform, (int) Math.floor(Math.max(0, usable) / each), overhead, share, false);
        }
        double machine = host.nodes() == 1 ? 0 : Platform.LINUX_VM.overhead(host.merging());
        int perNode = (int) Math.floor(Math.max(0, usable / host.nodes() - machine) / each);
        int allowed = (int) PODS.value();
        return new Fit(platform, host.nodes() * Math.min(perNode, allowed), overhead, share, perNode > allowed);
    }

    /** What fits of one platform. */
    public Fit of(Platform platform) {
        return fits.get(platform.ordinal());
    }

    /** How many times as many containers as Linux VMs fit; not a number when neither fits, infinite when no VM does. */
    public double ratio() {
        return (double) of(Platform.CONTAINER).instances()
                / of(Platform.LINUX_VM).instances();
    }
}
