package dev.whichcraft.domain.models.density;

import dev.whichcraft.domain.models.Figure;

/**
 * Disk space of a packed host, in GB.
 *
 * @param containers one image, and a thin layer for each container
 * @param copies a full disk for each Linux VM
 * @param clones one base disk, and what differs for each Linux VM
 */
public record Disk(double containers, double copies, double clones) {

    /** An image. */
    public static final Figure IMAGE = Figure.assumed(150, "MB", "container image");

    /** What a container writes. */
    public static final Figure LAYER = Figure.assumed(20, "MB", "writable layer of a container");

    /** A VM's disk. */
    public static final Figure BASE = Figure.assumed(4000, "MB", "disk of a Linux VM");

    /** What a linked clone writes. */
    public static final Figure DELTA = Figure.assumed(300, "MB", "what a linked clone adds to its base");

    private static final double GB = 1000;

    /** The disks of all instances that fit. */
    public static Disk of(Packing packing) {
        int containers = packing.of(Platform.CONTAINER).instances();
        int machines = packing.of(Platform.LINUX_VM).instances();
        return new Disk(
                (IMAGE.value() + containers * LAYER.value()) / GB,
                machines * BASE.value() / GB,
                (BASE.value() + machines * DELTA.value()) / GB);
    }
}
