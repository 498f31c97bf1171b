package dev.whichcraft.domain.models.spike;

import dev.whichcraft.domain.models.Figure;

/**
 * How long the steps of a reaction take, all in seconds. Reaction = notice + provide.
 *
 * @param podNotice until the need for more containers or microVMs is noticed
 * @param podStart from there until a container serves on a node with room
 * @param decide until it is decided that nodes are needed
 * @param nodeStart until a new node is there
 * @param pull until the images are on it
 * @param vmNotice until the need for more virtual machines is noticed
 * @param coldVm from there until a new machine serves
 * @param warmVm until a prepared machine serves
 * @param microVm until a microVM serves
 */
public record Delays(
        int podNotice,
        int podStart,
        int decide,
        int nodeStart,
        int pull,
        int vmNotice,
        int coldVm,
        int warmVm,
        int microVm) {

    public static final Figure POD_NOTICE =
            Figure.assumed(30, "s", "two looks of the Kubernetes autoscaler, which looks every 15 s by default", "R17");
    public static final Figure POD_START =
            Figure.stated(5, "s", "objective for 99 % of stateless pods, without the image pull", "R19");
    public static final Figure DECIDE =
            Figure.stated(15, "s", "average of the Cluster Autoscaler on large clusters; 5 s on small ones", "R20");
    public static final Figure NODE_START = Figure.assumed(60, "s", "start of a machine as a node");
    public static final Figure PULL = Figure.assumed(25, "s", "images onto the new node");
    public static final Figure VM_NOTICE = Figure.assumed(60, "s", "metrics of a scaling group");
    public static final Figure COLD_VM = Figure.assumed(90, "s", "start of a machine and its application");
    public static final Figure WARM_VM = Figure.assumed(15, "s", "start of a prepared, stopped machine");
    public static final Figure MICRO_VM = Figure.assumed(1, "s", "start of a microVM and its application");

    /** Seconds until the need is noticed. */
    public int notice(Way way) {
        return switch (way) {
            case SPARE_NODES, NEW_NODES, MICRO_VMS -> podNotice;
            case COLD_VMS, WARM_POOL -> vmNotice;
        };
    }

    /** Seconds from there until it serves. */
    public int provide(Way way) {
        return switch (way) {
            case SPARE_NODES -> podStart;
            case NEW_NODES -> decide + nodeStart + pull;
            case COLD_VMS -> coldVm;
            case WARM_POOL -> warmVm;
            case MICRO_VMS -> microVm;
        };
    }
}
