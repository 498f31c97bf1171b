package dev.whichcraft.domain.models.fliptherow;

/**
 * The rows of the summary table, in its order, each with its verdict and what it becomes when its condition is reached.
 * Three rows have no condition that a setting here could reach.
 */
public enum Row {
    TYPE("Virtualization type", "containers share a kernel, VMs bring one", ""),
    ISOLATION("Isolation", "VMs are the more isolated", ""),
    STARTUP(
            "Startup time",
            "containers start sooner",
            "no longer sooner: fetching the image takes as long as a whole VM from a prepared image"),
    RESOURCES(
            "Resource utilization",
            "containers take less",
            "about the same: next to an application of this size, a guest's own memory is under 5 %"),
    PERFORMANCE(
            "Performance",
            "containers are faster",
            "VMs are faster: address translation costs the container more than its card costs a VM"),
    PORTABILITY(
            "Portability",
            "containers move more easily",
            "a container image does not start there unaided; a VM brings its system along"),
    SECURITY("Security", "VMs are graded higher", "the grades turn: set-up counts for more than the column"),
    USE_CASES("Use cases", "each has its own", ""),
    MANAGEMENT(
            "Management", "containers are easier to manage", "not easier: the platform costs more hours than it saves"),
    SCALABILITY(
            "Scalability",
            "containers scale faster",
            "VMs scale faster: containers wait for new nodes, prepared machines are there");

    private final String label;
    private final String verdict;
    private final String flipped;

    Row(String label, String verdict, String flipped) {
        this.label = label;
        this.verdict = verdict;
        this.flipped = flipped;
    }

    /** Its name in the table. */
    public String label() {
        return label;
    }

    /** What the table says in short. */
    public String verdict() {
        return verdict;
    }

    /** What holds instead when its condition is reached; empty when there is none here. */
    public String flipped() {
        return flipped;
    }
}
