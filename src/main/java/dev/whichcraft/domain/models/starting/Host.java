package dev.whichcraft.domain.models.starting;

/**
 * A machine that is asked to start an image.
 *
 * @param platform what runs on it
 * @param cpu its processor
 * @param hypervisor whether it can start a VM
 * @param emulation whether it can imitate the other processor (QEMU)
 * @param module whether the kernel module that images may ask for is loaded
 * @param gpu whether it has the driver of a graphics card
 */
public record Host(Platform platform, Cpu cpu, boolean hypervisor, boolean emulation, boolean module, boolean gpu) {

    /** The same host with or without a hypervisor and emulation. */
    public Host with(boolean newHypervisor, boolean newEmulation) {
        return new Host(platform, cpu, newHypervisor, newEmulation, module, gpu);
    }
}
