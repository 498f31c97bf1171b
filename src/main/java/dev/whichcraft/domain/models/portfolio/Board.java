package dev.whichcraft.domain.models.portfolio;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.domain.models.blast.Wall;
import dev.whichcraft.domain.models.density.Packing;
import dev.whichcraft.domain.models.density.Platform;
import dev.whichcraft.domain.models.sorter.Form;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Workloads on forms. Memory is that of the density model, exposure that of the blast radius with its first values (40 tenants
 * to a host, groups of four to a VM), and what can run where is ruled by the vetoes of the sorter.
 *
 * @param places where each workload runs
 * @param change what has happened
 * @param budget hosts that may be used
 */
public record Board(Map<Workload, Form> places, Change change, int budget) {

    /** Memory of a host. */
    public static final Figure HOST = Figure.assumed(256, "GiB", "each of the hosts");

    /** Hours a month to keep a platform running. */
    public static final Figure PLATFORM_HOURS = Figure.assumed(40, "h", "a month to keep one platform running");

    /** Hours for a deployment in containers. */
    public static final Figure CONTAINER_HOURS = Figure.assumed(0.2, "h", "for a deployment as containers");

    /** Hours for a deployment in full VMs. */
    public static final Figure MACHINE_HOURS = Figure.assumed(0.7, "h", "for a deployment in full VMs");

    private static final int GROUP = 4;
    private static final BlastRadius RADIUS =
            new BlastRadius(40, GROUP, Wall.STUDY.value(), BlastRadius.MACHINE.value());
    private static final double MIB = 1024;
    private static final double SHARE = 25;

    /** Keeps what is given. */
    public Board {
        places = Map.copyOf(places);
        if (places.size() < Workload.values().length) {
            throw new IllegalArgumentException("each workload needs a place");
        }
    }

    /** A single move. */
    public record Move(Workload workload, Form to) {}

    /** The same board after a move. */
    public Board after(Move move) {
        Map<Workload, Form> moved = new EnumMap<>(places);
        moved.put(move.workload(), move.to());
        return new Board(moved, change, budget);
    }

    /** What a workload needs now. */
    public Needs needs(Workload workload) {
        return change.needs(workload);
    }

    /** Workloads that cannot run where they stand. */
    public List<Workload> forbidden() {
        return all().filter(one -> !needs(one).allow(places.get(one))).toList();
    }

    /** Memory of a workload with all its overheads, in MiB. */
    public double memory(Workload workload) {
        Needs needs = needs(workload);
        double container = Platform.CONTAINER.overhead(0);
        double machine = Platform.LINUX_VM.overhead(0);
        int count = needs.instances();
        double overheads =
                switch (places.get(workload)) {
                    case CONTAINERS -> count * container;
                    case MACHINES -> count * machine;
                    case NESTED -> count * container + Math.ceil((double) count / GROUP) * machine;
                    case MICRO -> count * Platform.MICROVM.overhead(0);
                };
        return count * needs.memory() + overheads;
    }

    /** Hosts that all workloads together need. */
    public int hosts() {
        double usable = (HOST.value() - Packing.RESERVE.value()) * MIB;
        return (int) Math.ceil(sum(this::memory) / usable);
    }

    /** Tenants exposed by one break-in, as expected. */
    public static double exposed(Form form) {
        return switch (form) {
            case CONTAINERS -> RADIUS.containers();
            case MACHINES, MICRO -> RADIUS.machines();
            case NESTED -> RADIUS.groups();
        };
    }

    /** Platforms somebody has to run: for containers, for full VMs, for microVMs. */
    public int platforms() {
        boolean nested = places.containsValue(Form.NESTED);
        return (int) Stream.of(
                        nested || places.containsValue(Form.CONTAINERS),
                        nested || places.containsValue(Form.MACHINES),
                        places.containsValue(Form.MICRO))
                .filter(used -> used)
                .count();
    }

    /** Hours of work a month. */
    public double hours() {
        return platforms() * PLATFORM_HOURS.value()
                + sum(one -> needs(one).deployments()
                        * (places.get(one) == Form.MACHINES ? MACHINE_HOURS : CONTAINER_HOURS).value());
    }

    /** What it loses. */
    public Points points() {
        double least = sum(one -> needs(one).distrust() * exposed(Form.NESTED));
        double most = sum(one -> needs(one).distrust() * exposed(Form.CONTAINERS));
        double risk = sum(one -> needs(one).distrust() * exposed(places.get(one)));
        double longest = 3 * PLATFORM_HOURS.value() + sum(one -> needs(one).deployments() * MACHINE_HOURS.value());
        return new Points(
                25.0 * forbidden().size(),
                10.0 * Math.max(0, hosts() - budget),
                SHARE * (risk - least) / (most - least),
                SHARE * hours() / longest);
    }

    /** The single move that gains most. */
    public Move best() {
        return all().flatMap(one -> Arrays.stream(Form.values())
                        .filter(form -> form != places.get(one))
                        .map(form -> new Move(one, form)))
                .max(Comparator.comparingDouble(move -> after(move).points().left()))
                .orElseThrow();
    }

    private static Stream<Workload> all() {
        return Arrays.stream(Workload.values());
    }

    private static double sum(ToDoubleFunction<Workload> value) {
        return all().mapToDouble(value).sum();
    }
}
