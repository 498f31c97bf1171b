package dev.whichcraft.domain.models.stack;

/** What stands on the hardware. */
public enum Base {
    /** One host operating system, without a hypervisor. */
    SYSTEM,
    /** A hypervisor directly on the hardware, type 1. */
    HYPERVISOR,
    /** A hypervisor on a host operating system, type 2. */
    BOTH;

    /** Whether there is a host operating system, hence a host kernel. */
    public boolean hasSystem() {
        return this != HYPERVISOR;
    }

    /** Whether there is a hypervisor. */
    public boolean hasHypervisor() {
        return this != SYSTEM;
    }
}
