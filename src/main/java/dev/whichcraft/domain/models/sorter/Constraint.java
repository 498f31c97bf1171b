package dev.whichcraft.domain.models.sorter;

/** What a use case demands so that no advantage outweighs it. What each rules out is settled knowledge. */
public enum Constraint {
    /** It needs a kernel or a kernel module of its own. */
    OWN_KERNEL("Needs a kernel or module of its own"),
    /** It needs another family of operating system than the hosts run. */
    OTHER_SYSTEM("Needs another OS family than the hosts run"),
    /** It runs code that nobody here trusts. */
    UNTRUSTED_CODE("Runs code that nobody here trusts"),
    /** The hosts have no hypervisor. */
    NO_HYPERVISOR("The hosts have no hypervisor"),
    /** Its vendor certifies it for full VMs only. */
    CERTIFIED_FOR_MACHINES("Certified for full VMs only"),
    /** It must start within a second. */
    STARTS_AT_ONCE("Must start within a second"),
    /** It must move to another host without a restart. */
    LIVE_MIGRATION("Must move without a restart");

    private final String label;

    Constraint(String label) {
        this.label = label;
    }

    /** What is demanded. */
    public String label() {
        return label;
    }
}
