package dev.whichcraft.teams.letters;

import dev.whichcraft.web.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that was not sent yet. Its row goes with it. */
@Entity
public class Letter extends PanacheEntityBase {

    /** After that many failures nobody tries any more; the row stays for the operator to see. */
    private static final int TRIES = 12;

    @Id
    public UUID id;

    public String address;

    public String subject;

    public String text;

    /** How often sending it failed. */
    public int failures;

    /** Not before this moment; null once nobody tries any more. */
    @Column(name = "due_at")
    public Instant dueAt;

    /** Writes one. It is sent once the transaction is through. */
    public static void write(String address, String subject, String text, Instant now) {
        Letter letter = new Letter();
        letter.id = Ids.next();
        letter.address = address;
        letter.subject = subject.replaceAll("\\s+", " ");
        letter.text = text;
        letter.dueAt = now;
        letter.persist();
    }

    /** Takes back what was not sent yet to an address, in small or large letters. */
    public static void forget(String address) {
        delete("lower(address) = lower(?1)", address);
    }

    /** One that can be sent now and that no other program is sending. */
    static Optional<Letter> next(Instant now) {
        return find("dueAt <= ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .page(0, 1)
                .firstResultOptional();
    }

    /**
     * Counts as failed until it is known to be on its way: the next try comes after a pause, each time for twice as long,
     * from two minutes up to a day.
     */
    void trying(Instant now) {
        failures++;
        Duration pause =
                Duration.ofMinutes(Math.min(1L << failures, Duration.ofDays(1).toMinutes()));
        dueAt = failures < TRIES ? now.plus(pause) : null;
    }

    /** One is on its way. */
    static void sent(UUID id) {
        deleteById(id);
    }
}
