package dev.whichcraft.domain.models.blast;

import dev.whichcraft.domain.models.Figure;

/**
 * How many tenants are exposed when one is broken into, as an expected number: the one itself, and each neighbour by the
 * chance that all walls between fall. E = 1 + (g - 1) * c + (N - g) * c * v for containers in groups of g to a VM.
 *
 * @param tenants N, on the host
 * @param group g, tenants that share a VM in groups; all groups are taken as full
 * @param container c, chance of a way out of a container, 0 to 1
 * @param machine v, chance of a way out of a VM, 0 to 1
 */
public record BlastRadius(int tenants, int group, double container, double machine) {

    /** Chance of a way out of a VM. */
    public static final Figure MACHINE = Figure.assumed(0.02, "", "no comparable study");

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if there is no tenant, a group has none or more than there are, or a chance is none
     */
    public BlastRadius {
        if (tenants < 1 || group < 1 || group > tenants) {
            throw new IllegalArgumentException("a group has at least one tenant, and no more than there are");
        }
        Chance.check(container);
        Chance.check(machine);
    }

    /** Containers side by side on the host: E = 1 + (N - 1) * c. */
    public double containers() {
        return 1 + (tenants - 1) * container;
    }

    /** One VM for each tenant, no container in it: E = 1 + (N - 1) * v. */
    public double machines() {
        return 1 + (tenants - 1) * machine;
    }

    /** Containers in groups, each group in its VM. */
    public double groups() {
        return 1 + (group - 1) * container + (tenants - group) * container * machine;
    }

    /** One container in one VM for each tenant: groups of one. */
    public double nested() {
        return new BlastRadius(tenants, 1, container, machine).groups();
    }
}
