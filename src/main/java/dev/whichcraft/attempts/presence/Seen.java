package dev.whichcraft.attempts.presence;

import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.State;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of somebody in an attempt.
 *
 * @param quiz slug of what they take
 * @param deadline when their time is up; null without a limit
 * @param lastCall until when answers are taken; null without a limit
 * @param closesAt when nothing is taken any more; null for never
 * @param question that their page shows; null when it shows none, or was never heard of
 * @param seenAt when their page was last heard of; null for never
 * @param answeredAt when they last answered; null for never
 * @param answered how many questions have an answer
 */
public record Seen(
        UUID person,
        String quiz,
        State state,
        String[] layout,
        Instant startedAt,
        Instant deadline,
        Instant lastCall,
        Instant closesAt,
        String question,
        Instant seenAt,
        Instant answeredAt,
        long answered) {

    /** How many questions are asked. */
    public int asked() {
        return layout.length;
    }

    /** The number of the question that their page shows, from 1; 0 when it shows none. */
    public int number() {
        return question == null ? 0 : Layout.parse(layout).indexOf(question) + 1;
    }

    /** When anything was last heard of them: a page without script tells by answers alone. */
    public Instant heardAt() {
        Instant page = seenAt == null ? startedAt : seenAt;
        return answeredAt == null || answeredAt.isBefore(page) ? page : answeredAt;
    }
}
