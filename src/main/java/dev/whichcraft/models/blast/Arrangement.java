package dev.whichcraft.models.blast;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.blast.BlastRadius;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** How tenants are arranged on a host. */
enum Arrangement {
    CONTAINERS("Containers side by side", "containers side by side", Side.A),
    MACHINES("A VM for each", "a VM for each", Side.B),
    GROUPS("Containers in groups, each group in a VM", "containers in groups in VMs", Side.BOTH),
    NESTED("A container in a VM of its own", "a container in a VM of its own", Side.BOTH);

    private final String label;
    private final String words;
    private final Side side;

    Arrangement(String label, String words, Side side) {
        this.label = label;
        this.words = words;
        this.side = side;
    }

    static Arrangement of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The one that exposes fewest, of those that people may predict. */
    static Arrangement best(BlastRadius radius) {
        return Arrays.stream(values())
                .filter(arrangement -> arrangement != NESTED)
                .min(Comparator.comparingDouble(arrangement -> arrangement.exposed(radius)))
                .orElseThrow();
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String words() {
        return words;
    }

    Side side() {
        return side;
    }

    /** Expected number of tenants exposed. */
    double exposed(BlastRadius radius) {
        return switch (this) {
            case CONTAINERS -> radius.containers();
            case MACHINES -> radius.machines();
            case GROUPS -> radius.groups();
            case NESTED -> radius.nested();
        };
    }

    /** How many share a VM, or the host where there is none. */
    int together(BlastRadius radius) {
        return switch (this) {
            case CONTAINERS -> radius.tenants();
            case GROUPS -> radius.group();
            case MACHINES, NESTED -> 1;
        };
    }

    /** Chance that a tenant beyond the VM of the first is exposed. */
    double beyond(BlastRadius radius) {
        return this == MACHINES ? radius.machine() : radius.container() * radius.machine();
    }

    String neighbour(BlastRadius radius) {
        return together(radius) == 1 || this == CONTAINERS ? "none there" : Exposure.chance(radius.container());
    }

    String distant(BlastRadius radius) {
        if (together(radius) == radius.tenants() && this == GROUPS) {
            return "none there";
        }
        return Exposure.chance(this == CONTAINERS ? radius.container() : beyond(radius));
    }
}
