package dev.whichcraft.domain.models.overhead;

import dev.whichcraft.domain.models.Figure;

/**
 * How a VM is set up.
 *
 * @param tuned whether its processors are pinned and their topology is shown to the guest
 * @param passthrough whether it has a disk device of its own
 * @param slice whether it has a slice of the network card (SR-IOV)
 */
public record Machine(boolean tuned, boolean passthrough, boolean slice) {

    private static final String YEAR = "2014, KVM, QEMU 1.5";

    private static final Figure CPU =
            Figure.computed(1.20, "", YEAR + ", default: 290.8 to 241.3 GFLOPS", "R01", "R02");
    private static final Figure CPU_TUNED = Figure.computed(1.02, "", YEAR + ", pinned", "R01", "R02");
    private static final Figure MEMORY = Figure.computed(1.02, "", YEAR, "R01");
    private static final Figure RANDOM = Figure.computed(1.98, "", YEAR, "R02");
    private static final Figure PASSTHROUGH = Figure.assumed(1.05, "", "device of its own, for teaching");
    private static final Figure SEQUENTIAL = Figure.computed(1.03, "", YEAR, "R02");
    private static final Figure SEQUENTIAL_TUNED = Figure.computed(1.02, "", YEAR + ", tuned", "R02");
    private static final Figure NETWORK = Figure.computed(1.81, "", YEAR, "R02");
    private static final Figure SLICE = Figure.assumed(1.10, "", "with SR-IOV, for teaching");

    /** How many times as long a kind of work takes as without a VM. */
    public Figure factor(Work work) {
        return switch (work) {
            case CPU -> tuned ? CPU_TUNED : CPU;
            case MEMORY -> MEMORY;
            case RANDOM -> passthrough ? PASSTHROUGH : RANDOM;
            case SEQUENTIAL -> tuned ? SEQUENTIAL_TUNED : SEQUENTIAL;
            case NETWORK -> slice ? SLICE : NETWORK;
        };
    }
}
