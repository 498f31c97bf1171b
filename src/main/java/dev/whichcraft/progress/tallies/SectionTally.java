package dev.whichcraft.progress.tallies;

import dev.whichcraft.attempts.rows.Sql;
import dev.whichcraft.domain.tally.Tally;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** What a person answered in a quiz in a week. */
@Entity
@IdClass(SectionTally.Key.class)
@Table(name = "section_tally")
public class SectionTally extends PanacheEntityBase {

    private static final String COUNTS = "papers, asked, thousandths, guess, guess_right, likely, likely_right,"
            + " certain, certain_right, fits_a, hits, fits_b, false_alarms";
    private static final String SUMS = COUNTS.replaceAll("\\w+", "sum($0) as $0");

    /** In the order of a row. */
    static final String COLUMNS = "course, quiz, week, " + COUNTS + ", person_id";

    private static final String ADD = "insert into section_tally as t (" + COLUMNS + ")"
            + """
             select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, id from person where id = ? for share
            on conflict (person_id, course, quiz, week) do update set papers = t.papers + excluded.papers,
                asked = t.asked + excluded.asked, thousandths = t.thousandths + excluded.thousandths,
                guess = t.guess + excluded.guess, guess_right = t.guess_right + excluded.guess_right,
                likely = t.likely + excluded.likely, likely_right = t.likely_right + excluded.likely_right,
                certain = t.certain + excluded.certain, certain_right = t.certain_right + excluded.certain_right,
                fits_a = t.fits_a + excluded.fits_a, hits = t.hits + excluded.hits,
                fits_b = t.fits_b + excluded.fits_b, false_alarms = t.false_alarms + excluded.false_alarms""";

    /** Identifies one. */
    public record Key(UUID personId, String course, String quiz, LocalDate week) {}

    /**
     * What a person answered in a quiz, week by week.
     *
     * @param week its Monday
     */
    public record Line(UUID person, String quiz, LocalDate week, Tally tally) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String quiz;

    @Id
    public LocalDate week;

    public int papers;

    public int asked;

    public int thousandths;

    public int guess;

    @Column(name = "guess_right")
    public int guessRight;

    public int likely;

    @Column(name = "likely_right")
    public int likelyRight;

    public int certain;

    @Column(name = "certain_right")
    public int certainRight;

    @Column(name = "fits_a")
    public int fitsA;

    public int hits;

    @Column(name = "fits_b")
    public int fitsB;

    @Column(name = "false_alarms")
    public int falseAlarms;

    /**
     * What people answered in a course: as many lines for those who have been here for years as for others.
     *
     * @param after the weeks after it are told one by one; all others of a quiz together, as of the last of them
     */
    public static List<Line> of(Collection<UUID> people, String course, LocalDate after) {
        return Sql.read(
                session(),
                "select person_id, quiz, max(week) as week, " + SUMS + " from section_tally"
                        + " where person_id = any(?) and course = ?"
                        + " group by person_id, quiz, case when week > ? then week end",
                SectionTally::line,
                people.toArray(UUID[]::new),
                course,
                after);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("person_id", UUID.class),
                row.getString("quiz"),
                row.getObject("week", LocalDate.class),
                new Tally(
                        row.getInt("papers"),
                        row.getInt("asked"),
                        row.getInt("thousandths"),
                        row.getInt("guess"),
                        row.getInt("guess_right"),
                        row.getInt("likely"),
                        row.getInt("likely_right"),
                        row.getInt("certain"),
                        row.getInt("certain_right"),
                        row.getInt("fits_a"),
                        row.getInt("hits"),
                        row.getInt("fits_b"),
                        row.getInt("false_alarms")));
    }

    /** For rows of which there are many at once. */
    static SharedSessionContractImplementor session() {
        return getEntityManager().unwrap(SharedSessionContractImplementor.class);
    }

    /** All rows of people. */
    static List<SectionTally> of(UUID[] people) {
        return getEntityManager()
                .createNativeQuery("select * from section_tally where person_id = any(?1)", SectionTally.class)
                .setParameter(1, people)
                .getResultList();
    }

    /**
     * Adds to the row, whatever else is added to it at the same time; what is taken away is negative. Holds the person's row
     * until the transaction ends, so that a rebuild waits for it.
     */
    static void add(Key key, Tally more) {
        Sql.change(session(), ADD, row(key, more));
    }

    /** As a row. */
    static Object[] row(Key key, Tally tally) {
        return new Object[] {
            key.course(),
            key.quiz(),
            key.week(),
            tally.papers(),
            tally.asked(),
            tally.thousandths(),
            tally.guess(),
            tally.guessRight(),
            tally.likely(),
            tally.likelyRight(),
            tally.certain(),
            tally.certainRight(),
            tally.fitsA(),
            tally.hits(),
            tally.fitsB(),
            tally.falseAlarms(),
            key.personId()
        };
    }

    Key key() {
        return new Key(personId, course, quiz, week);
    }

    Tally tally() {
        return new Tally(
                papers,
                asked,
                thousandths,
                guess,
                guessRight,
                likely,
                likelyRight,
                certain,
                certainRight,
                fitsA,
                hits,
                fitsB,
                falseAlarms);
    }
}
