package dev.whichcraft.domain.models.stack;

import dev.whichcraft.domain.models.stack.Kernel.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A drawing: applications as columns on a common base.
 *
 * @param base what stands on the hardware
 * @param engine where the engine is drawn
 * @param columns in order of their numbers
 */
public record Stack(Base base, Engine engine, List<Column> columns) {

    /** What keeps a drawing from standing. */
    public enum Flaw {
        /** A guest kernel without a hypervisor below it. */
        NO_HYPERVISOR,
        /** The host's kernel where there is no host operating system. */
        NO_HOST_SYSTEM,
        /** A user-space kernel without a host kernel below it. */
        NO_KERNEL_BELOW,
        /** A user-space kernel without an image to run. */
        NO_IMAGE,
        /** An engine between containers and kernel. */
        ENGINE_BETWEEN,
        /** Containers without an engine. */
        NO_ENGINE
    }

    /**
     * Where a flaw is.
     *
     * @param column whose; null for the engine
     */
    public record Fault(Flaw flaw, Column column) {}

    /** Everything that keeps it from standing; empty when it stands. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Column column : columns) {
            switch (column.kernel().kind()) {
                case HOST -> add(faults, !base.hasSystem(), Flaw.NO_HOST_SYSTEM, column);
                case GUEST -> add(faults, !base.hasHypervisor(), Flaw.NO_HYPERVISOR, column);
                case USER_SPACE -> {
                    add(faults, !base.hasSystem(), Flaw.NO_KERNEL_BELOW, column);
                    add(faults, !column.image(), Flaw.NO_IMAGE, column);
                }
            }
        }
        add(faults, engine == Engine.BETWEEN, Flaw.ENGINE_BETWEEN, null);
        add(faults, engine == Engine.NONE && columns.stream().anyMatch(Column::image), Flaw.NO_ENGINE, null);
        return faults;
    }

    private static void add(List<Fault> faults, boolean wrong, Flaw flaw, Column column) {
        if (wrong) {
            faults.add(new Fault(flaw, column));
        }
    }

    /** All kernels, the host's first. */
    public List<Kernel> kernels() {
        Set<Kernel> kernels = new LinkedHashSet<>();
        if (base.hasSystem()) {
            kernels.add(Kernel.HOST);
        }
        columns.stream().map(Column::kernel).forEach(kernels::add);
        return List.copyOf(kernels);
    }

    /** Whose system calls a kernel answers. */
    public List<Column> answers(Kernel kernel) {
        return columns.stream().filter(column -> column.kernel().equals(kernel)).toList();
    }

    /** All columns with a kernel somewhere below them: whom a bug in it reaches, and who must stop while it is restarted. */
    public List<Column> above(Kernel kernel) {
        return kernel.kind() == Kind.HOST ? columns : answers(kernel);
    }

    /** The layers below both of two columns, from the bottom up. */
    public List<String> shared(Column one, Column other) {
        List<String> shared = new ArrayList<>(List.of("Hardware"));
        Set<Kind> kinds = new TreeSet<>(Set.of(one.kernel().kind()));
        kinds.add(other.kernel().kind());
        if (base.hasSystem()) {
            shared.add("Host kernel");
        }
        if (base.hasHypervisor() && kinds.equals(Set.of(Kind.GUEST))) {
            shared.add("Hypervisor");
        }
        if (one.kernel().equals(other.kernel())) {
            if (one.kernel().kind() == Kind.GUEST) {
                shared.add(one.kernel().label());
            }
            if (!one.image() && !other.image()) {
                shared.add(one.kernel().kind() == Kind.GUEST ? "Guest userland" : "Host userland");
            }
        }
        return List.copyOf(shared);
    }
}
