package dev.whichcraft.domain.models.overhead;

/** What a program spends its time on when nothing is between it and the machine. */
public enum Work {
    CPU("Computing"),
    MEMORY("Memory bandwidth"),
    RANDOM("Small random reads and writes"),
    SEQUENTIAL("Large sequential reads and writes"),
    NETWORK("Waiting for network round trips");

    private final String label;

    Work(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }
}
