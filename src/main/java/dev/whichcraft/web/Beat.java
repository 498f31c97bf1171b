package dev.whichcraft.web;

import io.smallrye.mutiny.Multi;
import java.time.Duration;

/** When to look anew at what somebody listens to: at once, and again and again for a while. */
public final class Beat {

    private Beat() {}

    /**
     * A beat that ends by itself, as what is cut off by time would go on unheard. One that comes while the one before is
     * still at work is left out.
     */
    public static Multi<Long> every(Duration pause, Duration whole) {
        return Multi.createFrom()
                .ticks()
                .every(pause)
                .select()
                .first(whole.dividedBy(pause) + 1)
                .onOverflow()
                .drop();
    }
}
