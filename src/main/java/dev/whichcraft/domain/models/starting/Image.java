package dev.whichcraft.domain.models.starting;

import java.util.Set;

/**
 * A container image, as far as it decides where it starts.
 *
 * @param platform what its programs were built for
 * @param cpus processors for which there is a variant, at least one
 * @param module whether it needs a kernel module that is no part of the usual kernel
 * @param gpu whether it needs the driver of a graphics card
 */
public record Image(Platform platform, Set<Cpu> cpus, boolean module, boolean gpu) {

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if it was built for no processor
     */
    public Image {
        if (cpus.isEmpty()) {
            throw new IllegalArgumentException("an image is built for at least one type of processor");
        }
        cpus = Set.copyOf(cpus);
    }
}
