package dev.whichcraft.domain.models.portfolio;

import dev.whichcraft.domain.models.sorter.Constraint;
import java.util.Set;

/** What may happen to one of the workloads. */
public enum Change {
    NONE("Nothing", null, null),
    STRANGERS(
            "Reports are now written by people we do not know",
            Workload.REPORTS,
            new Needs(Set.of(Constraint.UNTRUSTED_CODE), 3, 60, 512, 8)),
    NO_MODULE("Capture does without its kernel module", Workload.CAPTURE, new Needs(Set.of(), 1, 2, 4096, 30)),
    STATE_OUTSIDE(
            "Sessions keep their state in a store outside", Workload.SESSIONS, new Needs(Set.of(), 1, 6, 16_384, 40)),
    GROWTH(
            "Users' code grows to 800 instances",
            Workload.FUNCTIONS,
            new Needs(Set.of(Constraint.UNTRUSTED_CODE, Constraint.STARTS_AT_ONCE), 3, 800, 128, 30));

    private final String label;
    private final Workload workload;
    private final Needs after;

    Change(String label, Workload workload, Needs after) {
        this.label = label;
        this.workload = workload;
        this.after = after;
    }

    /** What happens. */
    public String label() {
        return label;
    }

    /** What a workload needs after it. */
    public Needs needs(Workload one) {
        return one == workload ? after : one.needs();
    }
}
