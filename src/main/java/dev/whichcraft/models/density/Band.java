package dev.whichcraft.models.density;

import java.util.Locale;

/** How many times as many containers as VMs fit, roughly, as people predict it. */
enum Band {
    /** Only an orchestrator's limit does this, so nobody is asked for it. */
    FEWER("Fewer containers than VMs", "fewer containers than VMs", 0.8),
    SAME("About as many of both", "about as many of both", 1.25),
    DOUBLE("About twice as many containers", "about twice as many containers", 3.5),
    TEN("About ten times as many", "about ten times as many containers", 15),
    MORE("Twenty times as many or more", "twenty times as many containers or more", Double.POSITIVE_INFINITY);

    private final String label;
    private final String said;
    private final double below;

    Band(String label, String said, double below) {
        this.label = label;
        this.said = said;
        this.below = below;
    }

    /** The band of a ratio; nothing against nothing counts as the same. */
    static Band of(double ratio) {
        for (Band band : values()) {
            if (Double.isNaN(ratio) || ratio < band.below) {
                return band;
            }
        }
        return MORE;
    }

    /** The band of a value in an address. */
    static Band of(String value) {
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
