package dev.whichcraft.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person said that they had read a lesson. */
@Entity
@IdClass(Reading.Key.class)
public class Reading extends PanacheEntityBase {

    /** Identifies a reading. */
    public record Key(UUID personId, String course, String section) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String section;

    @Column(name = "read_at")
    public Instant readAt;

    /** Notes that a lesson was read; the first time counts. */
    public static void mark(UUID person, String course, String section, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into reading (person_id, course, section, read_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, course)
                .setParameter(3, section)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Slugs of the sections of a course that a person has read. */
    public static Set<String> of(UUID person, String course) {
        Stream<Reading> readings = find("personId = ?1 and course = ?2", person, course).stream();
        return readings.map(reading -> reading.section).collect(Collectors.toSet());
    }
}
