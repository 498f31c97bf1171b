package dev.whichcraft.attempts.timing;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt with which the clock has something to do, and since when. The longest due come first.
 *
 * @param personId whose
 * @param id of the attempt
 * @param alarm since when
 */
public record Due(UUID personId, UUID id, Instant alarm) {

    /** Comes before all others. */
    public static final Due FIRST = new Due(null, new UUID(0, 0), Instant.EPOCH);
}
