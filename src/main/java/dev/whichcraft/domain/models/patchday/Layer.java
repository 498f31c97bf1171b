package dev.whichcraft.domain.models.patchday;

/** What a running application stands on, from the top. */
public enum Layer {
    APPLICATION("Application", "application"),
    USERLAND("Userland: libraries, shell, packages", "userland"),
    RUNTIME("Container runtime", "container runtime"),
    KERNEL("Kernel", "kernel"),
    HYPERVISOR("Hypervisor", "hypervisor"),
    HARDWARE("Hardware", "hardware");

    private final String label;
    private final String word;

    Layer(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** Its name inside a sentence. */
    public String word() {
        return word;
    }
}
