package dev.whichcraft.domain.models.fliptherow;

import dev.whichcraft.domain.models.Figure;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody's settings.
 *
 * @param start what decides the row on start-up
 * @param application memory of one instance's application, in MiB
 * @param network what decides the row on performance
 * @param sameProcessor whether all hosts have the processor type of the image
 * @param sameFamily whether all hosts have the operating-system family of the image
 * @param guard what decides the row on security
 * @param change what decides the row on management
 * @param spareNodes how many nodes have room
 * @param warmMachines how many prepared virtual machines wait
 */
public record Situation(
        Start start,
        int application,
        Network network,
        boolean sameProcessor,
        boolean sameFamily,
        Guard guard,
        Change change,
        int spareNodes,
        int warmMachines) {

    public static final Figure GUEST =
            Figure.assumed(380, "MiB", "guest of 350 MiB after boot, and its monitor", "R04");
    public static final Figure SAME =
            Figure.assumed(5, "%", "a guest's share of memory below which it no longer counts");

    /**
     * Starting, without what the application itself needs, which is the same on both sides.
     *
     * @param image in MB, still to be fetched; 0 when it is there
     * @param bandwidth in Mbit/s
     * @param machine seconds that a VM takes from a prepared image
     */
    public record Start(int image, int bandwidth, int machine) {

        public static final Figure CREATE =
                Figure.computed(0.35, "s", "0.1 s, and 0.25 s through the Docker daemon, 2021", "R07");
        public static final Figure MACHINE =
                Figure.measured(29, "s", "one example run on EC2 until SSH answered, 2021", "R47");

        /** Seconds until a container is there: image * 8 / bandwidth + create; unpacking is not counted. */
        public double container() {
            return image * 8.0 / bandwidth + CREATE.value();
        }
    }

    /**
     * What the work waits for.
     *
     * @param share percent of the time that goes to network round trips; the rest is computing
     * @param nat whether containers sit behind network address translation
     * @param direct whether the VM has a slice of the card to itself (SR-IOV)
     */
    public record Network(int share, boolean nat, boolean direct) {

        public static final Figure CPU = Figure.computed(1.02, "times", "tuned VM computing, 2014", "R01", "R02");
        public static final Figure VIRTIO = Figure.computed(1.81, "times", "round trip of a VM, 2014", "R02");
        public static final Figure DIRECT = Figure.assumed(1.1, "times", "round trip of a VM with SR-IOV");
        public static final Figure NAT =
                Figure.computed(2, "times", "round trip of a container through NAT, 2014", "R01");

        /** Speed of a container, 1 being the bare machine: 1 / sum(share * factor). */
        public double container() {
            return speed(1, nat ? NAT.value() : 1);
        }

        /** Speed of a tuned VM, likewise. */
        public double machine() {
            return speed(CPU.value(), direct ? DIRECT.value() : VIRTIO.value());
        }

        private double speed(double computing, double network) {
            return 100 / ((100 - share) * computing + share * network);
        }
    }

    /**
     * How both are set up.
     *
     * @param hardened whether containers are hardened and sandboxed
     * @param shared whether VMs share devices or folders with their host
     * @param unpatched whether hypervisor and guests lag behind with patches
     */
    public record Guard(boolean hardened, boolean shared, boolean unpatched) {}

    /**
     * How often things change.
     *
     * @param deployments a month
     * @param saved minutes saved in each
     * @param platform hours a month that the platform costs
     */
    public record Change(int deployments, int saved, int platform) {

        public static final Figure SAVED = Figure.assumed(30, "min", "saved in each deployment");
        public static final Figure PLATFORM = Figure.assumed(40, "h", "care of the platform in a month");

        /** Deployments a month at which a platform pays; infinite when nothing is saved. */
        public double breakEven() {
            return platform * 60.0 / saved;
        }
    }

    /** Whether the condition of a row is reached. */
    public boolean flips(Row row) {
        return switch (row) {
            case STARTUP -> start.container() >= start.machine();
            case RESOURCES -> GUEST.value() * 100 / application < SAME.value();
            case PERFORMANCE -> network.machine() > network.container();
            case PORTABILITY -> !sameProcessor || !sameFamily;
            case SECURITY -> guard.hardened() || guard.shared() && guard.unpatched();
            case MANAGEMENT -> change.deployments() * (double) change.saved() < change.platform() * 60.0;
            case SCALABILITY -> spareNodes == 0 && warmMachines > 0;
            case TYPE, ISOLATION, USE_CASES -> false;
        };
    }

    /** The rows whose verdict still holds, in the order of the table. */
    public List<Row> holding() {
        return Arrays.stream(Row.values()).filter(row -> !flips(row)).toList();
    }
}
