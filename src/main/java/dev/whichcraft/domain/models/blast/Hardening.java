package dev.whichcraft.domain.models.blast;

import dev.whichcraft.domain.models.Figure;

/** A lock on containers, and by how much it multiplies the chance of a way out. All factors are assumed. */
public enum Hardening {
    /** Processes are not root, and capabilities are dropped. */
    NON_ROOT(0.6),
    /** The default seccomp profile is kept. */
    SECCOMP(0.8),
    /** AppArmor or SELinux is in force. */
    MANDATORY_ACCESS(0.6),
    /** Root inside is nobody outside: user namespaces, or rootless mode. */
    USER_NAMESPACES(0.5);

    private final Figure factor;

    Hardening(double factor) {
        this.factor = Figure.assumed(factor, "", "multiplies the chance");
    }

    /** What the chance is multiplied by. */
    public Figure factor() {
        return factor;
    }
}
