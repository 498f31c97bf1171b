package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One time that somebody set how much of a time limit a person has, and why. Never changed. */
@Entity
@Table(name = "time_factor_step")
@IdClass(TimeStep.Key.class)
public class TimeStep extends PanacheEntityBase {

    /** Characters that a reason may have. */
    static final int LONGEST_REASON = 500;

    /** Identifies a step. */
    public record Key(UUID personId, int number) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    /** Counts the steps of this person, from 1. */
    @Id
    public int number;

    public double factor;

    public String reason;

    /** Who set it; null once that person's data were deleted. */
    @Column(name = "set_by")
    public UUID setBy;

    @Column(name = "set_at")
    public Instant setAt;

    /**
     * A step as it is told.
     *
     * @param by name of who set it; null once that person's data were deleted
     */
    public record Told(int number, double times, String reason, String by, Instant at) {

        /** How much of a time limit it gave. */
        public TimeFactor factor() {
            return TimeFactor.of(times);
        }
    }

    /** All steps of a person, the latest first. */
    static List<Told> of(UUID person) {
        return getEntityManager()
                .createQuery(
                        "select s.number, s.factor, s.reason, p.name, s.setAt from TimeStep s"
                                + " left join Person p on p.id = s.setBy where s.personId = ?1 order by s.number desc",
                        Told.class)
                .setParameter(1, person)
                .getResultList();
    }

    /** The step of this number, if there is one. */
    static Optional<TimeStep> of(UUID person, int number) {
        return findByIdOptional(new Key(person, number));
    }

    /** The number of the next step for a person. */
    static int next(UUID person) {
        return (int) count("personId", person) + 1;
    }

    /** Sets how much of a time limit a person has. */
    static void take(Person person, int number, TimeFactor factor, String reason, UUID by, Instant now) {
        TimeStep step = new TimeStep();
        step.personId = person.id;
        step.number = number;
        step.factor = factor.times();
        step.reason = reason;
        step.setBy = by;
        step.setAt = now;
        step.persist();
        person.timeFactor = factor.times();
    }

    /** Whether this is the step that somebody asks for. */
    boolean same(TimeFactor other, String why, UUID by) {
        return factor == other.times() && reason.equals(why) && by.equals(setBy);
    }
}
