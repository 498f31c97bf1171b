package dev.whichcraft.domain.models.sorter;

import dev.whichcraft.domain.models.weighing.Criterion;
import java.util.Arrays;
import java.util.List;

/** What is weighed, and how well each form does, 0 to 4. The scores are an editorial judgement: assumed, not measured. */
public enum Aspect {
    /** How soon an instance works. */
    START_UP("Start-up", 4, 1, 3, 4),
    /** How many instances fit on a host. */
    DENSITY("Density", 4, 1, 3, 3),
    /** How well instances are kept apart. */
    ISOLATION("Isolation", 1, 4, 3, 4),
    /** How steady reading and writing is. */
    STEADY_IO("Steady I/O", 4, 3, 3, 2),
    /** How free one is to choose the operating system. */
    SYSTEM_FREEDOM("Choice of OS", 1, 4, 2, 2),
    /** How often one can deliver without pain. */
    DELIVERY("Rhythm of delivery", 4, 1, 4, 3),
    /** How well practised backup, failover and moving of state are. */
    STATE("Care of state", 2, 4, 3, 1),
    /** How little a team has to learn to begin. */
    BEGINNING("Little to learn", 3, 3, 2, 1);

    private final String label;
    private final List<Double> scores;

    Aspect(String label, int... scores) {
        this.label = label;
        this.scores = Arrays.stream(scores).mapToObj(score -> (double) score).toList();
    }

    /** What is weighed. */
    public String label() {
        return label;
    }

    /** The scores, by place of {@link Form}. */
    public List<Double> scores() {
        return scores;
    }

    /** As a criterion with a weight of 0 to 5. */
    public Criterion weighed(double weight) {
        return new Criterion(weight, scores);
    }
}
