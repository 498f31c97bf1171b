package dev.whichcraft.domain.models.boot;

import java.util.Locale;

/** What a start spends its time on, in order. */
public enum Phase {
    FETCH("fetch the image"),
    CREATE("create"),
    BOOT("boot a kernel and its system"),
    CONFIGURE("configure at first boot"),
    INITIALISE("initialise the application");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** What happens, in one word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What happens, as a verb. */
    public String label() {
        return label;
    }
}
