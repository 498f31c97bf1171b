package dev.whichcraft.progress.tallies;

import dev.whichcraft.attempts.rows.Sql;
import dev.whichcraft.domain.tally.Held;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How often a person's answers showed a misconception in a week. */
@Entity
@IdClass(MisconceptionHeld.Key.class)
@Table(name = "misconception_held")
public class MisconceptionHeld extends PanacheEntityBase {

    /** In the order of a row. */
    static final String COLUMNS = "person_id, course, misconception, week, times, surely";

    /** Identifies one. */
    public record Key(UUID personId, String course, String misconception, LocalDate week) {}

    /**
     * A misconception that a person showed.
     *
     * @param tag of it
     * @param week its Monday
     */
    public record Line(UUID person, String tag, LocalDate week, Held held) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    /** Its tag. */
    @Id
    public String misconception;

    @Id
    public LocalDate week;

    public int times;

    public int surely;

    /**
     * What people showed in a course.
     *
     * @param after the weeks after it are told one by one; all others of an idea together, as of the last of them
     */
    public static List<Line> of(Collection<UUID> people, String course, LocalDate after) {
        return Sql.read(
                SectionTally.session(),
                "select person_id, misconception, max(week) as week, sum(times) as times, sum(surely) as surely"
                        + " from misconception_held where person_id = any(?) and course = ?"
                        + " group by person_id, misconception, case when week > ? then week end",
                row -> new Line(
                        row.getObject("person_id", UUID.class),
                        row.getString("misconception"),
                        row.getObject("week", LocalDate.class),
                        new Held(row.getInt("times"), row.getInt("surely"))),
                people.toArray(UUID[]::new),
                course,
                after);
    }

    /** All rows of people. */
    static List<MisconceptionHeld> of(UUID[] people) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from misconception_held where person_id = any(?1)", MisconceptionHeld.class)
                .setParameter(1, people)
                .getResultList();
    }

    /** As a row. */
    static Object[] row(Key key, Held held) {
        return new Object[] {key.personId(), key.course(), key.misconception(), key.week(), held.times(), held.surely()
        };
    }

    Key key() {
        return new Key(personId, course, misconception, week);
    }

    Held held() {
        return new Held(times, surely);
    }

    /** Adds to the rows, by tag; what is taken away is negative, and a row that says nothing any more goes. */
    static void add(UUID person, String course, LocalDate week, Map<String, Held> more) {
        List<Map.Entry<String, Held>> gained = more.entrySet().stream()
                .filter(entry -> gains(entry.getValue()))
                .toList();
        if (!gained.isEmpty()) {
            gain(person, course, week, gained);
        }
        more.forEach((tag, held) -> {
            if (!gains(held) && !held.equals(Held.NEVER)) {
                change(new Key(person, course, tag, week), held);
            }
        });
    }

    /** Whether there may be no row yet: where anything is taken away, there is one. */
    private static boolean gains(Held more) {
        return more.times() > 0 && more.surely() >= 0;
    }

    private static void gain(UUID person, String course, LocalDate week, List<Map.Entry<String, Held>> gained) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into misconception_held as h (person_id, course, week, misconception, times, surely)
                        select ?1, ?2, ?3, more.* from unnest(cast(?4 as text[]), cast(?5 as integer[]), cast(?6 as integer[])) more
                        on conflict (person_id, course, misconception, week) do update set
                            times = h.times + excluded.times, surely = h.surely + excluded.surely""")
                .setParameter(1, person)
                .setParameter(2, course)
                .setParameter(3, week)
                .setParameter(4, gained.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(
                        5,
                        gained.stream().map(entry -> entry.getValue().times()).toArray(Integer[]::new))
                .setParameter(
                        6,
                        gained.stream().map(entry -> entry.getValue().surely()).toArray(Integer[]::new))
                .executeUpdate();
    }

    private static void change(Key key, Held more) {
        String row = "personId = ?1 and course = ?2 and misconception = ?3 and week = ?4";
        Object[] of = {key.personId(), key.course(), key.misconception(), key.week()};
        update(
                "times = times + ?5, surely = surely + ?6 where " + row,
                of[0],
                of[1],
                of[2],
                of[3],
                more.times(),
                more.surely());
        delete(row + " and times = 0", of);
    }
}
