package dev.whichcraft.domain.models.stack;

/** Where the engine that creates containers is drawn. */
public enum Engine {
    /** Beside the containers: it sets them up, then their calls go straight to the kernel. */
    BESIDE,
    /** Between containers and kernel, where it never is. */
    BETWEEN,
    NONE
}
