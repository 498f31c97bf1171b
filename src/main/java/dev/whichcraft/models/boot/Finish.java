package dev.whichcraft.models.boot;

import dev.whichcraft.domain.models.boot.Timeline;
import java.util.Locale;

/** Who answers first, roughly, as people predict it. Less than a tenth apart counts as together. */
enum Finish {
    CONTAINER("The container, clearly before all others", "the container is clearly first"),
    MICROVM("The microVM, clearly before the container", "the microVM is clearly before the container"),
    TOGETHER(
            "Container and microVM about together, the cloud VM far behind",
            "container and microVM are about together, and the cloud VM is behind"),
    ALL("All three about together", "all three are about together");

    private final String label;
    private final String said;

    Finish(String label, String said) {
        this.label = label;
        this.said = said;
    }

    /** How a race ends. */
    static Finish of(Timeline container, Timeline micro, Timeline cloud) {
        if (container.gap(micro) >= Timeline.LITTLE) {
            return container.total() < micro.total() ? CONTAINER : MICROVM;
        }
        return container.gap(cloud) < Timeline.LITTLE ? ALL : TOGETHER;
    }

    /** The end that a value in an address names. */
    static Finish of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String said() {
        return said;
    }
}
