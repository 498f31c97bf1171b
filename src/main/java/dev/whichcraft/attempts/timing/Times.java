package dev.whichcraft.attempts.timing;

import dev.whichcraft.domain.attempt.Deadline;
import dev.whichcraft.domain.attempt.State;
import dev.whichcraft.domain.attempt.Timeline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** A timeline as columns. */
@Embeddable
public class Times {

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "started_at")
    public Instant startedAt;

    /** When the time is up; null without a limit. */
    public Instant deadline;

    /** Until when answers are taken: the deadline and its grace. */
    @Column(name = "last_call")
    public Instant lastCall;

    /** When the quiz closes; null for never. */
    @Column(name = "closes_at")
    public Instant closesAt;

    /** When it was handed in; null when it was not. */
    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** From when on the marks are told; null once they are. */
    @Column(name = "marks_from")
    public Instant marksFrom;

    /** When the clock has something to do with it next; null for never. */
    public Instant alarm;

    /** The columns of a timeline. */
    public static Times of(Timeline timeline) {
        Times times = new Times();
        times.state = timeline.state();
        times.startedAt = timeline.startedAt();
        times.deadline = timeline.limit().map(Deadline::at).orElse(null);
        times.lastCall = timeline.limit().map(Deadline::last).orElse(null);
        times.closesAt = timeline.closes().orElse(null);
        times.submittedAt = timeline.submittedAt().orElse(null);
        times.marksFrom = timeline.marksFrom().orElse(null);
        times.alarm = timeline.alarm().orElse(null);
        return times;
    }

    /** The timeline of these columns. */
    public Timeline line() {
        return new Timeline(
                state,
                startedAt,
                Optional.ofNullable(deadline).map(at -> new Deadline(at, lastCall)),
                Optional.ofNullable(closesAt),
                Optional.ofNullable(submittedAt),
                Optional.ofNullable(marksFrom));
    }

    /** Whether the clock has something to do with the attempt. */
    public boolean due(Instant now) {
        return alarm != null && alarm.isBefore(now);
    }

    /** Whether the person may know the result. */
    public boolean told() {
        return line().told();
    }
}
