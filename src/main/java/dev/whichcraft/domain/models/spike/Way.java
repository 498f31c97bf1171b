package dev.whichcraft.domain.models.spike;

/** How further capacity comes. */
public enum Way {
    SPARE_NODES("Containers on spare nodes"),
    NEW_NODES("Containers that need new nodes"),
    COLD_VMS("Cold virtual machines"),
    WARM_POOL("Warm pool of virtual machines"),
    MICRO_VMS("Pool of microVMs");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** How the part comes that was not held ready. */
    public Way otherwise() {
        return switch (this) {
            case SPARE_NODES, MICRO_VMS -> NEW_NODES;
            case WARM_POOL -> COLD_VMS;
            case NEW_NODES, COLD_VMS -> this;
        };
    }

    /** Whether something is held ready at all. */
    public boolean holds() {
        return otherwise() != this;
    }
}
