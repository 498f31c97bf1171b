package dev.whichcraft.domain.models.sorter;

/** In what a workload can run. */
public enum Form {
    /** Containers directly on hosts. */
    CONTAINERS("Containers"),
    /** A full virtual machine for each workload. */
    MACHINES("Full VMs"),
    /** Containers grouped in virtual machines. */
    NESTED("Containers in VMs"),
    /** A microVM or a sandboxed runtime for each workload. */
    MICRO("MicroVMs or sandboxes");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    /** What it is called. */
    public String label() {
        return label;
    }
}
