package dev.whichcraft.domain.models.starting;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.starting.Platform.Linux;
import dev.whichcraft.domain.models.starting.Platform.Windows;
import dev.whichcraft.domain.models.starting.Verdict.Outcome;
import dev.whichcraft.domain.models.starting.Verdict.Rule;

/**
 * Whether an image starts on a host: the first rule that matches decides.
 *
 * <ol>
 *   <li>The OS family differs: no without a hypervisor, else in a VM.
 *   <li>No variant for the processor: no without emulation, else slower. A VM has the processor of its host, so this is
 *       asked of a VM too. [R29]
 *   <li>Linux: a host's kernel older than the image's least may fail at run time. A module or a graphics driver that is
 *       needed and absent: no. [R57]
 *   <li>Windows, process isolation: another build that is not on the list of exceptions: no, but in a VM (Hyper-V
 *       isolation) on a newer host with a hypervisor. [R39]
 *   <li>Otherwise yes.
 * </ol>
 */
public final class Starting {

    /** How much slower emulated programs run. */
    public static final Figure SLOWER = Figure.assumed(5, "times", "slower, for work that computes a lot", "R29");

    private Starting() {}

    /** The verdict. */
    public static Verdict of(Image image, Host host) {
        boolean foreign = !image.cpus().contains(host.cpu());
        boolean otherFamily = !image.platform().sameFamily(host.platform());
        if (otherFamily && !host.hypervisor()) {
            return new Verdict(Outcome.NO, Rule.FAMILY, false);
        }
        if (foreign && !host.emulation()) {
            return new Verdict(Outcome.NO, Rule.CPU, false);
        }
        if (otherFamily) {
            return new Verdict(Outcome.IN_A_VM, Rule.FAMILY, foreign);
        }
        Verdict kernel = kernel(image, host, foreign);
        return kernel.because() == Rule.NOTHING && foreign ? new Verdict(Outcome.YES, Rule.CPU, true) : kernel;
    }

    private static Verdict kernel(Image image, Host host, boolean emulated) {
        if (image.platform() instanceof Linux needed
                && host.platform() instanceof Linux present
                && present.kernel().compareTo(needed.kernel()) < 0) {
            return new Verdict(Outcome.MAY_FAIL, Rule.KERNEL, emulated);
        }
        if (image.module() && !host.module()) {
            return new Verdict(Outcome.NO, Rule.MODULE, false);
        }
        if (image.gpu() && !host.gpu()) {
            return new Verdict(Outcome.NO, Rule.GPU, false);
        }
        if (image.platform() instanceof Windows built
                && host.platform() instanceof Windows present
                && !present.build().accepts(built.build())) {
            boolean offered = present.build().compareTo(built.build()) > 0 && host.hypervisor();
            return new Verdict(offered ? Outcome.IN_A_VM : Outcome.NO, Rule.BUILD, offered && emulated);
        }
        return new Verdict(Outcome.YES, Rule.NOTHING, false);
    }
}
