package dev.whichcraft.domain.models.starting;

/** The OS family and its version: what the kernel of an image's programs must be. */
public sealed interface Platform {

    /**
     * Linux.
     *
     * @param kernel of an image: the oldest one that its programs work with; of a host: the one that runs
     */
    record Linux(Kernel kernel) implements Platform {}

    /**
     * Windows.
     *
     * @param build of the image's base, or of the host
     */
    record Windows(WindowsBuild build) implements Platform {}

    /** Whether both are of one family. */
    default boolean sameFamily(Platform other) {
        return getClass() == other.getClass();
    }
}
