package dev.whichcraft.domain.models.starting;

/**
 * Whether an image starts on a host.
 *
 * @param outcome the answer
 * @param because the rule that decided it
 * @param emulated whether the processor is imitated, so that it runs slower
 */
public record Verdict(Outcome outcome, Rule because, boolean emulated) {

    /** The answer. */
    public enum Outcome {
        /** It starts on the host's own kernel. */
        YES,
        /** It starts, on the kernel of a VM that the host runs for it. */
        IN_A_VM,
        /** It may start, and fail once it runs. */
        MAY_FAIL,
        /** It does not start. */
        NO
    }

    /** What decides, in the order in which it is asked. */
    public enum Rule {
        /** The families of operating system differ. */
        FAMILY,
        /** There is no variant for the host's processor. */
        CPU,
        /** The host's kernel is older than the image needs. */
        KERNEL,
        /** The kernel module is not loaded. */
        MODULE,
        /** The driver of the graphics card is missing; drivers do not travel in an image. */
        GPU,
        /** The builds of Windows differ. */
        BUILD,
        /** Nothing stands in the way. */
        NOTHING
    }

    /** Whether it runs reliably, in whatever way. */
    public boolean starts() {
        return outcome == Outcome.YES || outcome == Outcome.IN_A_VM;
    }
}
