package dev.whichcraft.domain.models.survival;

/** What happens. For a virtual machine, a stop is a power cycle of the guest, and to remove is to delete the machine. */
public enum Event {
    CRASH("The process crashes"),
    STOP("Stopped and started"),
    REMOVE("Removed and made again"),
    REBOOT("The host reboots"),
    DISK_LOST("The host's disk is lost"),
    HOST_LOST("The host is lost, shared storage is not");

    private final String label;

    Event(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }
}
