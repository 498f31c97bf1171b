package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.Confidence;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a person's confidence fits what they got right.
 *
 * @param levels for each confidence, lowest first, what was right of what was said with it
 */
public record Calibration(List<Sureness> levels) {

    /**
     * One answer.
     *
     * @param confidence that was said with it
     * @param right whether it got full credit
     */
    public record Answer(Confidence confidence, boolean right) {}

    /** Counts answers. */
    public static Calibration of(Collection<Answer> answers) {
        Map<Confidence, Sureness> levels = new EnumMap<>(Confidence.class);
        for (Confidence confidence : Confidence.values()) {
            levels.put(confidence, new Sureness(confidence, 0, 0));
        }
        for (Answer answer : answers) {
            levels.computeIfPresent(answer.confidence(), (confidence, level) -> level.plus(answer.right()));
        }
        return new Calibration(List.copyOf(levels.values()));
    }

    /** What was right of what was said with this confidence. */
    public Sureness level(Confidence confidence) {
        return levels.get(confidence.ordinal());
    }

    /** How many answers there are. */
    public int answers() {
        return levels.stream().mapToInt(Sureness::answers).sum();
    }

    /**
     * The Brier score: the mean of (stated - 1)^2 over what was right and stated^2 over what was wrong. 0 is perfect; 0.25
     * is what always saying "guess" gives; empty without answers. G. W. Brier, Monthly Weather Review 78 (1950).
     */
    public OptionalDouble brier() {
        double sum = levels.stream().mapToDouble(Sureness::penalty).sum();
        return answers() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / answers());
    }

    /** The level that speaks loudest: with enough answers, and furthest from what was said; empty when none has. */
    public Optional<Sureness> loudest() {
        return levels.stream()
                .filter(level -> level.judgement() != Judgement.TOO_FEW)
                .max(Comparator.comparing(Sureness::evidence));
    }

    /** All in a word: that of the loudest level. */
    public Judgement judgement() {
        return loudest().map(Sureness::judgement).orElse(Judgement.TOO_FEW);
    }
}
