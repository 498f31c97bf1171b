package dev.whichcraft.domain.models.patchday;

/** Where the flaw is. */
public enum Flaw {
    LIBRARY("A library that all instances carry", Layer.USERLAND),
    KERNEL("The kernel", Layer.KERNEL),
    APPLICATION("One application", Layer.APPLICATION);

    private final String label;
    private final Layer layer;

    Flaw(String label, Layer layer) {
        this.label = label;
        this.layer = layer;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** The layer that holds it. */
    public Layer layer() {
        return layer;
    }
}
