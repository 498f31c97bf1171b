package dev.whichcraft.models.starting;

import dev.whichcraft.domain.models.starting.Verdict;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;

/** A verdict in words: what decided, and what would help. */
final class Reason {

    private Reason() {}

    static String sentence(Verdict verdict, Settings settings) {
        String slow = verdict.emulated()
                ? " The processor is imitated, so expect it to compute about " + Say.number(settings.number("slower"))
                        + " times slower."
                : "";
        return switch (verdict.outcome()) {
            case YES ->
                (verdict.emulated()
                                ? "It starts, by emulation."
                                : "It starts on the host's own kernel: OS family, processor and kernel all fit.")
                        + slow;
            case IN_A_VM -> inMachine(verdict) + slow;
            case MAY_FAIL ->
                "It may fail once it runs: the host's kernel is older than the image needs. A newer kernel, or a VM"
                        + " with one, takes the risk away."
                        + slow;
            case NO -> no(verdict);
        };
    }

    private static String inMachine(Verdict verdict) {
        return verdict.because() == Verdict.Rule.BUILD
                ? "It starts under Hyper-V isolation, which gives it a matching kernel in a small VM; process"
                        + " isolation would refuse the other build."
                : "It starts in a VM that the host runs for it, for its programs need a kernel of the other family.";
    }

    private static String no(Verdict verdict) {
        return switch (verdict.because()) {
            case FAMILY ->
                "It does not start: its programs need a kernel of the other OS family, and the host cannot start a VM"
                        + " that would bring one.";
            case CPU ->
                "It does not start: it has no variant for the host's processor. Build one for it, or accept emulation.";
            case MODULE ->
                "It does not start: the kernel module does not come with an image, and the host has not loaded it.";
            case GPU -> "It does not start: drivers of graphics cards belong to the host, and this one has none.";
            case BUILD ->
                "It does not start: under process isolation Windows refuses another build. Rebuild it on the host's"
                        + " base; a newer host that can start a VM offers Hyper-V isolation.";
            case KERNEL, NOTHING -> throw new IllegalArgumentException("does not keep it from starting: " + verdict);
        };
    }
}
