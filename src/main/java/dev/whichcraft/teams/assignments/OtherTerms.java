package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.teams.Leeway;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Other terms of an assignment, for one person or for all who have a label. What is null stays as it was. */
@MappedSuperclass
public abstract class OtherTerms extends PanacheEntityBase {

    @Column(name = "assignment_id")
    public UUID assignmentId;

    @Column(name = "opens_at")
    public Instant opensAt;

    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "closes_at")
    public Instant closesAt;

    /** In minutes; 0 for none. */
    @Column(name = "time_limit")
    public Integer timeLimit;

    /** 0 for as many as they like. */
    public Integer attempts;

    /** On the time limit: 1, 1.25, 1.5 or 2. */
    public Double factor;

    /** Minutes on top of the time limit, before the factor; those of several extensions add up. */
    public Integer more;

    public String reason;

    @Column(name = "given_by")
    public UUID givenBy;

    @Column(name = "given_at")
    public Instant givenAt;

    /** When it was taken back; null while it holds. */
    @Column(name = "undone_at")
    public Instant undoneAt;

    /** Lets it hold from now on. */
    public abstract void give(UUID newId, UUID by, Instant now);

    /** Whom it reaches. */
    public abstract List<UUID> people();

    void holds(UUID by, Instant now) {
        givenBy = by;
        givenAt = now;
        persistAndFlush();
    }

    /** Takes over what is different by another one. */
    void take(OtherTerms other) {
        assignmentId = other.assignmentId;
        opensAt = other.opensAt;
        dueAt = other.dueAt;
        closesAt = other.closesAt;
        timeLimit = other.timeLimit;
        attempts = other.attempts;
        factor = other.factor;
        more = other.more;
        reason = other.reason;
    }

    /** What is different by this. */
    public Leeway leeway() {
        return new Leeway(
                Optional.ofNullable(opensAt),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(closesAt),
                Optional.ofNullable(timeLimit).map(Duration::ofMinutes),
                attempts == null ? OptionalInt.empty() : OptionalInt.of(attempts),
                Optional.ofNullable(factor).map(TimeFactor::of),
                more == null ? Duration.ZERO : Duration.ofMinutes(more));
    }
}
