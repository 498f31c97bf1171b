package dev.whichcraft.domain.models.networkpath;

/** Where a packet goes. */
public enum Target {
    OTHER_HOST("something on another host"),
    NEIGHBOUR("a neighbour on the same host and network"),
    OUTSIDE("somebody outside");

    private final String label;

    Target(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }
}
