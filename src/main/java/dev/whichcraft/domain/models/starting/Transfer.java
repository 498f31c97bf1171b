package dev.whichcraft.domain.models.starting;

import dev.whichcraft.domain.models.Figure;
import java.time.Duration;

/**
 * How long a delivery travels: t = bytes * 8 / bandwidth. The first delivery is of full size; an update of an image sends
 * the layers that changed [R25], one of a machine image without delta tooling all of it.
 *
 * @param imageMegabytes size of the container image, in MB of 10^6 bytes
 * @param layerMegabytes size of the layers that an update changes, in MB
 * @param machineMegabytes size of the machine image, in MB
 * @param kilobits bandwidth of the link, in kbit/s of 1000 bit/s
 */
public record Transfer(double imageMegabytes, double layerMegabytes, double machineMegabytes, double kilobits) {

    /** A container image. */
    public static final Figure IMAGE = Figure.assumed(150, "MB", "a container image");

    /** What an update changes. */
    public static final Figure LAYER = Figure.assumed(25, "MB", "the layers that an update changes");

    /** A machine image. */
    public static final Figure MACHINE = Figure.assumed(8000, "MB", "a machine image");

    /** A thin link. */
    public static final Figure LINK = Figure.assumed(256, "kbit/s", "a thin link, such as to a ship");

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if a size is negative, the layers outweigh their image, or the link has no bandwidth
     */
    public Transfer {
        if (imageMegabytes < 0 || layerMegabytes < 0 || machineMegabytes < 0) {
            throw new IllegalArgumentException("no size is below 0");
        }
        if (layerMegabytes > imageMegabytes) {
            throw new IllegalArgumentException("the changed layers are part of the image, so not larger than it");
        }
        if (!(kilobits > 0)) {
            throw new IllegalArgumentException("the link needs some bandwidth");
        }
    }

    /** The first delivery of the container image. */
    public Duration imageFirst() {
        return over(imageMegabytes);
    }

    /** An update of the container image. */
    public Duration imageUpdate() {
        return over(layerMegabytes);
    }

    /** Any delivery of the machine image. */
    public Duration machine() {
        return over(machineMegabytes);
    }

    private Duration over(double megabytes) {
        return Duration.ofMillis(Math.round(megabytes * 1_000_000 * 8 / kilobits));
    }
}
