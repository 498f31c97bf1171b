package dev.whichcraft.domain.models.overhead;

import dev.whichcraft.domain.models.Figure;

/**
 * How a container is set up.
 *
 * @param volume whether its data are on a volume, not in the layered file system
 * @param hostNetwork whether it uses the host's network, not Docker's NAT
 */
public record Container(boolean volume, boolean hostNetwork) {

    private static final String YEAR = "2014, Linux 3.11, Docker 1.0";

    private static final Figure NATIVE = Figure.computed(1, "", YEAR, "R01", "R02");
    private static final Figure LAYERED = Figure.assumed(1.5, "", "layered file system, for teaching");
    private static final Figure NAT = Figure.computed(2, "", YEAR + ", through NAT", "R01");

    /** How many times as long a kind of work takes as without a container. */
    public Figure factor(Work work) {
        return switch (work) {
            case CPU, MEMORY, SEQUENTIAL -> NATIVE;
            case RANDOM -> volume ? NATIVE : LAYERED;
            case NETWORK -> hostNetwork ? NATIVE : NAT;
        };
    }
}
