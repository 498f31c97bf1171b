package dev.whichcraft.domain.models.sorter;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which forms the constraints of a use case rule out.
 *
 * @param constraints what it demands
 * @param pooled whether started VMs are kept waiting, so that one is there within a second
 */
public record Vetoes(Set<Constraint> constraints, boolean pooled) {

    /** Keeps what is given. */
    public Vetoes {
        constraints = Set.copyOf(constraints);
    }

    /** The constraints that rule out each form; empty for a form that is open. */
    public Map<Form, Set<Constraint>> against() {
        Map<Form, Set<Constraint>> against = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            EnumSet<Constraint> reasons = EnumSet.noneOf(Constraint.class);
            constraints.stream()
                    .filter(constraint -> ruledOutBy(constraint).contains(form))
                    .forEach(reasons::add);
            against.put(form, reasons);
        }
        return against;
    }

    /** Forms that are left, in their order; none when the demands contradict each other. */
    public List<Form> open() {
        Map<Form, Set<Constraint>> against = against();
        return Arrays.stream(Form.values())
                .filter(form -> against.get(form).isEmpty())
                .toList();
    }

    /**
     * Whether {@link Form#MICRO} can only mean a runtime with a kernel in user space, such as gVisor: it is what stays
     * without a hypervisor. It has neither a kernel to choose nor another operating system to offer.
     */
    public boolean userSpaceOnly() {
        return constraints.contains(Constraint.NO_HYPERVISOR);
    }

    private Collection<Form> ruledOutBy(Constraint constraint) {
        return switch (constraint) {
            case OWN_KERNEL, OTHER_SYSTEM ->
                userSpaceOnly() ? Set.of(Form.CONTAINERS, Form.MICRO) : Set.of(Form.CONTAINERS);
            case UNTRUSTED_CODE -> Set.of(Form.CONTAINERS);
            case NO_HYPERVISOR -> Set.of(Form.MACHINES, Form.NESTED);
            case CERTIFIED_FOR_MACHINES -> Set.of(Form.CONTAINERS, Form.NESTED, Form.MICRO);
            case STARTS_AT_ONCE -> pooled ? Set.of() : Set.of(Form.MACHINES);
            case LIVE_MIGRATION -> Set.of(Form.CONTAINERS, Form.MICRO);
        };
    }
}
