package dev.whichcraft.models.overhead;

import java.util.Locale;

/** How fast the VM is compared with the container, roughly, as people predict it. */
enum Pace {
    HALF("Little more than half as fast, or less", "little more than half as fast, or less", 0.6),
    QUARTER("About a quarter slower", "about a quarter slower", 0.85),
    LITTLE("About a tenth slower", "about a tenth slower", 0.97),
    SAME("The same, within 3 %", "the same, within 3 %", 1.03),
    /** Only settings that people come upon later do this, so nobody is asked for it. */
    FASTER("Faster", "faster than the container", Double.POSITIVE_INFINITY);

    private final String label;
    private final String said;
    private final double below;

    Pace(String label, String said, double below) {
        this.label = label;
        this.said = said;
        this.below = below;
    }

    /** The pace of a ratio. */
    static Pace of(double ratio) {
        for (Pace pace : values()) {
            if (ratio < pace.below) {
                return pace;
            }
        }
        return FASTER;
    }

    /** The pace of a value in an address. */
    static Pace of(String value) {
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
