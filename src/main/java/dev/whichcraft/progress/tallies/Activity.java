package dev.whichcraft.progress.tallies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What everybody together handed in in a course in a week, spread over a few rows so that nobody waits for another. */
@Entity
@IdClass(Activity.Key.class)
public class Activity extends PanacheEntityBase {

    private static final int SHARDS = 8;

    private static final String MORE =
            """

            on conflict (course, week, shard) do update set
                quizzes = a.quizzes + excluded.quizzes, answers = a.answers + excluded.answers""";

    /** Identifies one; in the order in which everybody takes them. */
    public record Key(String course, LocalDate week, int shard) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::course).thenComparing(Key::week).thenComparing(Key::shard);

        /** That of a person. */
        static Key of(UUID person, String course, LocalDate week) {
            return new Key(course, week, Math.floorMod(person.hashCode(), SHARDS));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is added; what is taken away is negative. */
    record Sum(int quizzes, int answers) {

        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(quizzes + other.quizzes, answers + other.answers);
        }
    }

    /**
     * A week of a course.
     *
     * @param quizzes that were handed in
     * @param answers in them
     */
    public record Line(String course, LocalDate week, long quizzes, long answers) {}

    @Id
    public String course;

    @Id
    public LocalDate week;

    @Id
    public int shard;

    public int quizzes;

    public int answers;

    /** All courses from a week on. */
    public static List<Line> since(LocalDate week) {
        return find(
                        "select a.course, a.week, sum(a.quizzes), sum(a.answers) from Activity a where a.week >= ?1"
                                + " group by a.course, a.week order by a.week",
                        week)
                .project(Line.class)
                .list();
    }

    /**
     * Makes the counts what the tallies of all people come to, while nobody else adds to them.
     *
     * @return of how many weeks of courses they were something else
     */
    static int rebuild() {
        EntityManager database = getEntityManager();
        database.createNativeQuery("lock table activity in exclusive mode").executeUpdate();
        int wrong = database.createNativeQuery(
                        """
                        insert into activity as a (course, week, shard, quizzes, answers)
                        select course, week, 0, sum(quizzes), sum(answers) from (
                            select course, week, papers as quizzes, guess + likely + certain as answers from section_tally
                            union all
                            select course, week, -quizzes, -answers from activity) missing
                        group by course, week having sum(quizzes) <> 0 or sum(answers) <> 0"""
                                + MORE)
                .executeUpdate();
        delete("quizzes = 0 and answers = 0");
        return wrong;
    }

    /** Adds to the counts of a key. */
    static void add(Key key, Sum more) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into activity as a (course, week, shard, quizzes, answers) values (?1, ?2, ?3, ?4, ?5)"""
                                + MORE)
                .setParameter(1, key.course())
                .setParameter(2, key.week())
                .setParameter(3, key.shard())
                .setParameter(4, more.quizzes())
                .setParameter(5, more.answers())
                .executeUpdate();
    }
}
