package dev.whichcraft.domain.models.survival;

import java.util.Map;

/** Where data lie. The letters are the fate at each event, in their order. Settled knowledge; the sources name the first rows. */
public enum Place {
    WRITABLE_LAYER(
            "Writable layer of a container",
            "YYNYNN",
            "it belongs to this one container: it stays while that is stopped, and goes when that is removed"),
    TMPFS("tmpfs mount", "?NNNNN", "it is memory of the running container"),
    NAMED_VOLUME("Named volume, local", "YYYYNN", "it lies on the host's disk, whatever becomes of containers"),
    ANONYMOUS_VOLUME("Anonymous volume", "YY?YNN", "it lies on the host's disk, but nobody knows its name"),
    BIND_MOUNT("Bind mount of a host path", "YYYYNN", "it is a folder of the host"),
    NETWORK_VOLUME("Volume on network storage", "YYYYYY", "its bytes are not on this host"),
    VM_MEMORY("Memory of a VM", "YNNNNN", "it is gone as soon as the machine stops; a crash ends one process only"),
    VM_DISK("VM disk, local", "YY?YNN", "it is a file on the host's disk"),
    SHARED_VM_DISK("VM disk on shared storage", "YY?YYY", "another host can start the machine from it"),
    SNAPSHOT("VM snapshot on the same disk", "YY?YN?", "it needs the base disk below it"),
    INSTANCE_DISK("Local disk of a cloud instance", "Y?NYNN", "it belongs to the host that the instance runs on"),
    BACKUP("Off-site backup", "YYYYYY", "it is a copy, on another disk, elsewhere");

    private static final Map<Event, String> NOTHING = Map.of();

    private final String label;
    private final String fates;
    private final String because;

    Place(String label, String fates, String because) {
        this.label = label;
        this.fates = fates;
        this.because = because;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** What becomes of data there. */
    public Fate at(Event event) {
        return Fate.of(fates.charAt(event.ordinal()));
    }

    /** Why; where it depends, on what. */
    public String because(Event event) {
        return conditions().getOrDefault(event, because);
    }

    private Map<Event, String> conditions() {
        return switch (this) {
            case TMPFS ->
                Map.of(Event.CRASH, "it stays while the container lives, so it depends on which process crashed");
            case ANONYMOUS_VOLUME ->
                Map.of(Event.REMOVE, "it is orphaned, or deleted when the container ran with --rm");
            case VM_DISK, SHARED_VM_DISK -> Map.of(Event.REMOVE, "it is lost if it is deleted with the machine");
            case SNAPSHOT ->
                Map.of(
                        Event.REMOVE,
                        "it is lost if the disks are deleted with the machine",
                        Event.HOST_LOST,
                        "it survives if base and snapshot lie on the shared storage");
            case INSTANCE_DISK -> Map.of(Event.STOP, "a reboot keeps it, a stop loses it");
            default -> NOTHING;
        };
    }

    /**
     * The wrong idea behind a wrong guess, as the course names it; empty when there is none of that name.
     *
     * @param guess what was guessed instead of the truth
     */
    public String misconception(Event event, Fate guess) {
        if (this == WRITABLE_LAYER && guess == Fate.SURVIVES) {
            return "storage-driver-is-persistent";
        }
        if (this == WRITABLE_LAYER && guess == Fate.LOST && event == Event.STOP) {
            return "restart-loses-everything";
        }
        boolean volume = this == NAMED_VOLUME || this == ANONYMOUS_VOLUME;
        if (volume && guess == Fate.SURVIVES && at(event) == Fate.LOST) {
            return "volume-is-a-backup";
        }
        return this == SNAPSHOT && guess == Fate.SURVIVES ? "snapshot-is-a-backup" : "";
    }
}
