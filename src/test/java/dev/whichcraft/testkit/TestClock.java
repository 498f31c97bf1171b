package dev.whichcraft.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the product under test: the real one, until a test lets time pass or says what time it is. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant stopped;

    /** Stops at a moment. */
    public void stopAt(Instant moment) {
        stopped = moment;
    }

    /** Lets time pass at once. */
    public void pass(Duration time) {
        if (stopped == null) {
            ahead = ahead.plus(time);
        } else {
            stopped = stopped.plus(time);
        }
    }

    /** Goes by the real time again. */
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant moment = stopped;
        return moment == null ? real.instant().plus(ahead) : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
