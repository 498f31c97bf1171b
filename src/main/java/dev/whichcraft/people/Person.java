package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.people.export.KeptBack;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who signed in at least once. */
@Entity
public class Person extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The stable id that the login server gave. */
    public String subject;

    public String name;

    public String email;

    @Column(name = "created_at")
    public Instant createdAt;

    /** How much of a time limit this person has: 1, 1.25, 1.5 or 2. */
    @Column(name = "time_factor")
    public double timeFactor;

    /**
     * Somebody in the list of people, and their place in it.
     *
     * @param key the name or address by which they were found, in small letters
     */
    public record Listed(UUID id, String name, String email, double timeFactor, String key) {

        /** How much of a time limit this person has. */
        public TimeFactor factor() {
            return TimeFactor.of(timeFactor);
        }
    }

    /** The beginning of the list, before everybody. */
    static final Listed FIRST = new Listed(new UUID(0, 0), "", "", 1, "");

    /** A few of the people whose name, or else address, begins so: read through its index, never everybody. */
    private static final String FEW =
            """
            (select id, name, email, time_factor, lower(%1$s) as found from person
              where lower(%1$s) collate "C" >= lower(:begins)
                and lower(%1$s) collate "C" < lower(:begins) || chr(1114111)
                and (lower(%1$s) collate "C", id) > (:after, :id)
                %2$s
              order by lower(%1$s) collate "C", id limit :limit)
            """;

    private static final String SEARCH = "select * from ("
            + FEW.formatted("name", "")
            + " union all "
            // every name begins with nothing: then nobody is looked at once more
            + FEW.formatted("email", "and cast(:begins as text) <> '' and not starts_with(lower(name), lower(:begins))")
            + ") few order by found collate \"C\", id limit :limit";

    /**
     * Some of the people whose name or address begins so, in the order of the alphabet.
     *
     * @param begins in small or large letters; everybody where it is empty
     * @param after where the list was left
     */
    static List<Listed> search(String begins, Listed after, int limit) {
        return getEntityManager()
                .createNativeQuery(SEARCH, Listed.class)
                .setParameter("begins", begins)
                .setParameter("after", after.key())
                .setParameter("id", after.id())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Names of the tables with rows of people: all with a column {@code person_id}, so that a new one is not forgotten. */
    static List<String> tables() {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select cast(table_name as text) from information_schema.columns
                        where table_schema = current_schema() and column_name = 'person_id' order by 1""",
                        String.class)
                .getResultList();
    }

    /** The rows of a person in one of these tables, or in {@code person} itself, as JSON objects, as they are read. */
    static Stream<String> rows(UUID person, String table) {
        String keptBack = KeptBack.of(table);
        String of = table.equals("person") ? "id" : "person_id";
        return getEntityManager()
                .createNativeQuery(
                        "select cast(to_jsonb(t) - (" + keptBack + ") as text) from \"" + table + "\" t where t." + of
                                + " = ?1",
                        String.class)
                .setHint("org.hibernate.fetchSize", 100)
                .setParameter(1, person)
                .getResultStream();
    }

    /** The person of this id. */
    static Optional<Person> of(UUID id) {
        return findByIdOptional(id);
    }

    /** The same, while nobody else can change the row until the transaction ends. */
    static Optional<Person> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Deletes a person with every row of theirs: all tables that name a person hang on this one. */
    static void leaves(UUID id) {
        delete("id", id);
    }

    /** How much of a time limit this person has. */
    public TimeFactor factor() {
        return TimeFactor.of(timeFactor);
    }

    /** Whether this person wants to be reminded by mail. */
    public boolean reminders;

    /** Whether a person wants to be reminded by mail. */
    public static boolean reminded(UUID id) {
        return Person.<Person>findById(id).reminders;
    }

    /** Lets a person be reminded by mail, or not. */
    public static void remind(UUID id, boolean wanted) {
        update("reminders = ?1 where id = ?2", wanted, id);
    }

    /** Those of these people who do not want to be reminded by mail. */
    public static Set<UUID> undisturbed(Collection<UUID> ids) {
        List<Person> people = list("id in ?1 and reminders = false", ids);
        return people.stream().map(person -> person.id).collect(Collectors.toSet());
    }

    /** How much of a time limit a person has. */
    public static TimeFactor timeFactor(UUID id) {
        return TimeFactor.of(Person.<Person>findById(id).timeFactor);
    }

    /** How much of a time limit people have. */
    public static Map<UUID, TimeFactor> timeFactors(Collection<UUID> ids) {
        List<Person> people = list("id in ?1", ids);
        return people.stream()
                .collect(Collectors.toMap(person -> person.id, person -> TimeFactor.of(person.timeFactor)));
    }

    /** Keeps requests of this person from overtaking each other until the transaction ends. */
    public static void alone(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How much of a time limit a person has, while nobody else does something in which this person's requests must not overtake each other. */
    public static TimeFactor timeFactorAlone(UUID id) {
        return TimeFactor.of(Person.<Person>findById(id, LockModeType.PESSIMISTIC_WRITE).timeFactor);
    }

    /**
     * Notes that this person is here: makes the row at the first visit, and follows a changed name or address after.
     *
     * @return the person's id
     */
    public static UUID arrives(UUID newId, String subject, String name, String email, Instant now) {
        return (UUID) getEntityManager()
                .createNativeQuery(
                        """
                        insert into person (id, subject, name, email, created_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (subject) do update set name = excluded.name, email = excluded.email
                        returning id""",
                        UUID.class)
                .setParameter(1, newId)
                .setParameter(2, subject)
                .setParameter(3, name)
                .setParameter(4, email)
                .setParameter(5, now)
                .getSingleResult();
    }
}
