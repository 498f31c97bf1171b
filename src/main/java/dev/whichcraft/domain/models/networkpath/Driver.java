package dev.whichcraft.domain.models.networkpath;

import dev.whichcraft.domain.models.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a container or a virtual machine is connected. Hops are settled knowledge; only some costs have been measured. */
public enum Driver {
    BRIDGE("Container on a bridge", true, "bridge of the host"),
    HOST("Container on the host's network", true),
    OVERLAY("Container on an overlay", true, "bridge of the host"),
    MACVLAN("Container with macvlan", true),
    IPVLAN("Container with ipvlan", true),
    NONE("Container without a network", true),
    VIRTIO("VM on a virtual switch", false, "virtual card", "virtual switch"),
    SR_IOV("VM with SR-IOV", false);

    /** A round trip between bare machines. */
    public static final Figure NATIVE = Figure.computed(38, "µs", "TCP round trip, 2014, Linux 3.11", "R01", "R02");

    private static final Figure NOTHING = Figure.measured(0, "%", "as fast as the bare machine, 2014", "R01");
    private static final Figure TRANSLATED = Figure.computed(100, "%", "about twice the bare machine's, 2014", "R01");
    private static final Figure SWITCHED = Figure.computed(80, "%", "VM in KVM, 2014", "R01", "R02");
    private static final Figure SLICE = Figure.assumed(10, "%", "a slice of the card; close to native", "R63");

    private final String label;
    private final boolean container;
    private final List<String> inside;

    Driver(String label, boolean container, String... inside) {
        this.label = label;
        this.container = container;
        this.inside = List.of(inside);
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** Whether it connects a container. */
    public boolean container() {
        return container;
    }

    /** Whether anybody can be reached. */
    public boolean connected() {
        return this != NONE;
    }

    /** What a packet passes on its way, from the first to the last; empty where there is no way. */
    public List<String> hops(Target target) {
        if (!connected()) {
            return List.of();
        }
        List<String> hops = new ArrayList<>();
        hops.add(container ? "container" : "virtual machine");
        hops.addAll(inside);
        if (translates(target)) {
            hops.add("address translation (NAT)");
        }
        if (this == OVERLAY && target == Target.OTHER_HOST) {
            hops.add("tunnel between the hosts");
        }
        if (this == HOST && target == Target.NEIGHBOUR) {
            hops.add("network of the host");
        } else if (target != Target.NEIGHBOUR || this == SR_IOV || this == MACVLAN || this == IPVLAN) {
            hops.add("card of the host");
        }
        hops.add(target.label());
        return List.copyOf(hops);
    }

    /** Whether addresses are rewritten on the way. */
    private boolean translates(Target target) {
        return this == BRIDGE && target != Target.NEIGHBOUR || this == OVERLAY && target == Target.OUTSIDE;
    }

    /** What the way adds to a round trip, in percent; empty where there is no way, or no figure for it. */
    public Optional<Figure> added(Target target) {
        return switch (this) {
            case HOST -> Optional.of(NOTHING);
            case BRIDGE -> target == Target.NEIGHBOUR ? Optional.empty() : Optional.of(TRANSLATED);
            case VIRTIO -> Optional.of(SWITCHED);
            case SR_IOV -> Optional.of(SLICE);
            case OVERLAY, MACVLAN, IPVLAN, NONE -> Optional.empty();
        };
    }

    /** A round trip in microseconds: 38 * (1 + added); empty where there is no figure. */
    public Optional<Double> roundTrip(Target target) {
        return added(target).map(added -> NATIVE.value() * (1 + added.value() / 100));
    }
}
