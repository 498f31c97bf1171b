package dev.whichcraft.domain.mastery.practice;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.fsrs.Card;
import dev.whichcraft.domain.mastery.fsrs.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A card with what its place in the queue hangs on.
 *
 * @param key names the question among all courses
 * @param section names the section among all courses
 * @param twin key of the near-identical question with another best answer; empty for none
 * @param card its schedule
 * @param last how it was last answered; empty when it never was
 */
public record Entry(String key, String section, String twin, Card card, Optional<Answer> last) {

    /**
     * An answer to it.
     *
     * @param right whether the best option was picked first
     * @param confidence how sure the person said they were
     */
    public record Answer(boolean right, Confidence confidence) {}

    /** Whether the last answer was wrong though the person was certain: worth asking before all others. */
    public boolean sureButWrong() {
        return last.filter(answer -> !answer.right() && answer.confidence() == Confidence.CERTAIN)
                .isPresent();
    }

    /** Whether it was never asked. */
    public boolean fresh() {
        return card.state() == State.NEW;
    }

    /** Whether it was asked before and is to be asked again by now. */
    public boolean due(Instant now) {
        return !fresh() && !card.due().isAfter(now);
    }

    /** Whether the two are twins, whichever of them names the other. */
    public boolean twinOf(Entry other) {
        return twin.equals(other.key) || other.twin.equals(key);
    }
}
