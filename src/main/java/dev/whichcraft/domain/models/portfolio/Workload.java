package dev.whichcraft.domain.models.portfolio;

import dev.whichcraft.domain.models.sorter.Constraint;
import java.util.Set;

/** The workloads of the board. They are made up; what each needs is chosen for teaching. */
public enum Workload {
    SHOP("Web shop", new Needs(Set.of(), 1, 24, 300, 40)),
    CAPTURE("Capture", new Needs(Set.of(Constraint.OWN_KERNEL), 1, 2, 4096, 1)),
    FUNCTIONS("Users' code", new Needs(Set.of(Constraint.UNTRUSTED_CODE, Constraint.STARTS_AT_ONCE), 3, 200, 128, 30)),
    DATABASE("Database", new Needs(Set.of(), 0, 3, 88_064, 1)),
    SESSIONS("Sessions", new Needs(Set.of(Constraint.LIVE_MIGRATION), 1, 6, 16_384, 2)),
    REPORTS("Reports", new Needs(Set.of(), 0, 60, 512, 8)),
    APPLIANCE("Appliance", new Needs(Set.of(Constraint.CERTIFIED_FOR_MACHINES), 1, 2, 16_384, 1)),
    PARTNER("Partner", new Needs(Set.of(), 2, 20, 1024, 20));

    private final String label;
    private final Needs needs;

    Workload(String label, Needs needs) {
        this.label = label;
        this.needs = needs;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** What it needs before anything changes. */
    public Needs needs() {
        return needs;
    }
}
