package dev.whichcraft.domain.models.patchday;

import dev.whichcraft.domain.models.Figure;

/**
 * A fleet and how it is looked after; the same number of instances as virtual machines and as containers.
 *
 * @param instances how many
 * @param guests how virtual machines are patched
 * @param images how images are rebuilt
 * @param hosts the machines below either
 */
public record Fleet(int instances, Guests guests, Images images, Hosts hosts) {

    public static final Figure INSTANCES = Figure.assumed(300, "instances", "the same number on either side");

    /**
     * Virtual machines, patched in place.
     *
     * @param atOnce how many at a time; automation raises it
     * @param patch minutes to patch one
     * @param restart minutes to restart it
     * @param neglected percent that nobody patches
     */
    public record Guests(int atOnce, int patch, int restart, int neglected) {

        public static final Figure AT_ONCE = Figure.assumed(20, "at a time", "patched together");
        public static final Figure PATCH = Figure.assumed(6, "min", "patch of one guest");
        public static final Figure RESTART = Figure.assumed(1, "min", "restart of one guest");
    }

    /**
     * Images, rebuilt and rolled out.
     *
     * @param bases how many base images
     * @param baseBuilders how many of them are built at a time
     * @param baseMinutes that one takes
     * @param derived how many images stand on them, one for each application
     * @param builders how many of them are built at a time
     * @param minutes that one takes
     * @param atOnce how many containers are replaced at a time
     * @param seconds that takes
     * @param neglected percent of images that nobody rebuilds
     */
    public record Images(
            int bases,
            int baseBuilders,
            int baseMinutes,
            int derived,
            int builders,
            int minutes,
            int atOnce,
            int seconds,
            int neglected) {

        public static final Figure BASES = Figure.assumed(4, "images", "base images");
        public static final Figure BASE_BUILDERS = Figure.assumed(2, "at a time", "base images built together");
        public static final Figure BASE_MINUTES = Figure.assumed(8, "min", "build and test of a base image");
        public static final Figure DERIVED = Figure.assumed(40, "images", "images on top of the bases");
        public static final Figure BUILDERS = Figure.assumed(8, "at a time", "derived images built together");
        public static final Figure MINUTES = Figure.assumed(4, "min", "build and test of a derived image");
        public static final Figure AT_ONCE = Figure.assumed(30, "at a time", "containers replaced together");
        public static final Figure SECONDS = Figure.assumed(30, "s", "replacing them");
    }

    /**
     * Machines with the kernel that containers use, or below virtual machines.
     *
     * @param count how many
     * @param atOnce how many are out of service at a time
     * @param drain minutes to empty one
     * @param reboot minutes to restart it
     */
    public record Hosts(int count, int atOnce, int drain, int reboot) {

        public static final Figure COUNT = Figure.assumed(15, "hosts", "below either fleet");
        public static final Figure AT_ONCE = Figure.assumed(2, "at a time", "hosts out of service together");
        public static final Figure DRAIN = Figure.assumed(3, "min", "emptying a host");
        public static final Figure REBOOT = Figure.assumed(5, "min", "restart of a host");
    }

    /** How many instances one application has, when they are spread evenly over the images. */
    public int ofOneApplication() {
        return (instances + images.derived() - 1) / images.derived();
    }
}
