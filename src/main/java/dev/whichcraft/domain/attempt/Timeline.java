package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.attempt.State.Event;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to an attempt and what the clock will still do to it. All moments are by the clock of the server.
 *
 * @param state where it is
 * @param startedAt when it began
 * @param limit the end of its time, if there is one
 * @param closes when the quiz closes, if it does
 * @param submittedAt when it was handed in, if it was
 * @param marksFrom when the marks will be told; empty once they are, and before submission
 */
public record Timeline(
        State state,
        Instant startedAt,
        Optional<Deadline> limit,
        Optional<Instant> closes,
        Optional<Instant> submittedAt,
        Optional<Instant> marksFrom) {

    /** The beginning of an attempt. */
    public static Timeline start(QuizSettings settings, TimeFactor factor, Instant now) {
        return new Timeline(
                State.next(State.NOT_STARTED, Event.START).orElseThrow(),
                now,
                Deadline.of(settings, factor, now),
                settings.closes(),
                Optional.empty(),
                Optional.empty());
    }

    /** Handed in by the person; a second time changes nothing, and too late is as if the end of the time had done it. */
    public Timeline submit(QuizSettings settings, Instant now) {
        Timeline here = catchUp(settings, now);
        return here.state.running() ? here.after(Event.SUBMIT, settings, now).told(now) : here;
    }

    /**
     * With all that the clock brought about until now: the time is up, the quiz closes, the marks are told. However late
     * anybody looks, the end of the time is what counts as the moment of submission.
     */
    public Timeline catchUp(QuizSettings settings, Instant now) {
        Timeline here = this;
        Optional<Event> due =
                state.running() ? limit.flatMap(end -> end.due(state, settings.onTimeout(), now)) : Optional.empty();
        if (due.isPresent()) {
            here = here.after(due.get(), settings, limit.orElseThrow().at());
        }
        if (here.state == State.SUBMITTED
                && closes.filter(at -> !now.isBefore(at)).isPresent()) {
            here = here.after(Event.CLOSE, settings, now);
        }
        return here.told(now);
    }

    /**
     * With the time that a changed factor gives. An attempt that runs may gain by it and never loses; one whose time is over
     * stays over.
     */
    public Timeline with(QuizSettings settings, TimeFactor factor, Instant now) {
        Optional<Deadline> longer = Deadline.of(settings, factor, startedAt)
                .filter(other ->
                        limit.filter(mine -> other.at().isAfter(mine.at())).isPresent());
        if (!state.running() || over(now) || longer.isEmpty()) {
            return this;
        }
        State next = State.next(state, Event.EXTEND).orElseThrow();
        return new Timeline(next, startedAt, longer, closes, submittedAt, marksFrom);
    }

    /**
     * The same under other rules, from now on. Whoever is in it has the time that these give from its start, and never
     * stands at the end all of a sudden ({@link Deadline#LEAST}). What was handed in keeps its moment; only what is shown
     * when can still change. What is final stays as it is.
     */
    public Timeline under(QuizSettings settings, TimeFactor factor, Instant now) {
        if (state == State.SUBMITTED) {
            Instant at = submittedAt.orElseThrow();
            Optional<Instant> from = marksFrom.map(before -> settings.review().marksFrom(at, settings.closes()));
            return new Timeline(state, startedAt, limit, settings.closes(), submittedAt, from);
        }
        if (!state.running()) {
            return this;
        }
        Optional<Deadline> end = Deadline.of(settings, factor, startedAt).map(wished -> wished.notAtOnce(limit, now));
        boolean more = state == State.OVERDUE
                && end.filter(next -> now.isAfter(next.at())).isEmpty();
        State next = more ? State.next(state, Event.EXTEND).orElseThrow() : state;
        return new Timeline(next, startedAt, end, settings.closes(), submittedAt, marksFrom);
    }

    private Timeline after(Event event, QuizSettings settings, Instant at) {
        State next = State.next(state, event).orElseThrow();
        return event == Event.SUBMIT
                ? new Timeline(
                        next,
                        startedAt,
                        limit,
                        closes,
                        Optional.of(at),
                        Optional.of(settings.review().marksFrom(at, closes)))
                : new Timeline(next, startedAt, limit, closes, submittedAt, marksFrom);
    }

    private Timeline told(Instant now) {
        return new Timeline(state, startedAt, limit, closes, submittedAt, marksFrom.filter(now::isBefore));
    }

    /** Whether the person may know the result. */
    public boolean told() {
        return state.handedIn() && marksFrom.isEmpty();
    }

    /** When the clock has something to do with it next; empty for never. */
    public Optional<Instant> alarm() {
        return switch (state) {
            case IN_PROGRESS -> limit.map(Deadline::at);
            case OVERDUE -> limit.map(Deadline::last);
            case SUBMITTED -> Stream.concat(closes.stream(), marksFrom.stream()).min(Comparator.naturalOrder());
            case FINISHED -> marksFrom;
            case NOT_STARTED, ABANDONED -> Optional.empty();
        };
    }

    /** When it ended: as it was handed in, or else as its time was up; empty while it runs without a limit. */
    public Optional<Instant> ended() {
        return submittedAt.or(() -> limit.map(Deadline::at));
    }

    /** At which of the times it is that the rules of review know. */
    public When when(Instant now) {
        return state.running() ? When.DURING : ReviewRules.at(ended().orElse(startedAt), closes, now);
    }

    /**
     * Whether it is an exam that does not show its right answers yet: while it is, nothing else may tell the person what
     * is right there.
     */
    public boolean secret(QuizSettings settings, Instant now) {
        return settings.exam() && !settings.review().shows(when(now), What.RIGHT_ANSWERS);
    }

    /** Whether an answer that arrives now is too late. */
    public boolean over(Instant now) {
        return limit.filter(end -> end.over(now)).isPresent();
    }
}
