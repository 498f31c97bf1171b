package dev.whichcraft.models.decision;

import dev.whichcraft.domain.models.weighing.Flip;
import java.util.Locale;
import java.util.Optional;

/** How far a single weight must move to flip a decision, roughly, as people predict it. */
enum Steadiness {
    HARDLY("By 0.5 or less", "0.5 or less", 0.5),
    ONE("By about 1", "about 1", 1.5),
    FAR("By more than 1.5", "more than 1.5", Double.POSITIVE_INFINITY),
    NEVER("No single weight can do it", "that no single weight can do it", Double.POSITIVE_INFINITY);

    private final String label;
    private final String said;
    private final double most;

    Steadiness(String label, String said, double most) {
        this.label = label;
        this.said = said;
        this.most = most;
    }

    static Steadiness of(Optional<Flip> nearest) {
        if (nearest.isEmpty()) {
            return NEVER;
        }
        double distance = nearest.get().distance();
        return distance <= HARDLY.most ? HARDLY : distance <= ONE.most ? ONE : FAR;
    }

    static Steadiness of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String said() {
        return said;
    }
}
