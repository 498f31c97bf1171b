package dev.whichcraft.domain.models.boot;

import dev.whichcraft.domain.models.Figure;

/**
 * What is started.
 *
 * @param cached whether the image is on the host
 * @param image its size, in MB
 * @param bandwidth between registry and host, in Mbit/s
 * @param initialise what the application takes until it answers, in ms
 * @param configure what a general-purpose VM is configured with at first boot, in ms
 */
public record Start(boolean cached, double image, double bandwidth, double initialise, double configure) {

    /** How fast an image is unpacked. */
    public static final Figure UNPACK = Figure.assumed(200, "MB/s", "unpacking an image");

    /** Fetching and unpacking the image, in ms. */
    public double fetch() {
        return cached ? 0 : image * 8 / bandwidth * 1000 + image / UNPACK.value() * 1000;
    }
}
