package dev.whichcraft.domain.models.survival;

/** What becomes of data. */
public enum Fate {
    SURVIVES("survives"),
    LOST("lost"),
    DEPENDS("depends");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    static Fate of(char letter) {
        return switch (letter) {
            case 'Y' -> SURVIVES;
            case 'N' -> LOST;
            default -> DEPENDS;
        };
    }
}
