package dev.whichcraft.progress.tallies;

import dev.whichcraft.domain.tally.Tally;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a person answered in a quiz in a week. */
@Entity
@IdClass(SectionTally.Key.class)
@Table(name = "section_tally")
public class SectionTally extends PanacheEntityBase {

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

    /** What people answered in a course. */
    public static List<Line> of(Collection<UUID> people, String course) {
        List<SectionTally> rows = list("personId in ?1 and course = ?2", people, course);
        return rows.stream()
                .map(row -> new Line(row.personId, row.quiz, row.week, row.tally()))
                .toList();
    }

    /** Forgets everything of a person. */
    static void clear(UUID person) {
        delete("personId", person);
    }

    /** The courses in which people handed something in, by id. */
    public static List<String> courses(Collection<UUID> people) {
        return find("select distinct course from SectionTally where personId in ?1", people)
                .project(String.class)
                .list();
    }

    /** A word that is another one when anything else is kept of a person. */
    static String fingerprint(UUID person) {
        return (String) getEntityManager()
                .createNativeQuery(
                        """
                        select md5(coalesce(string_agg(line, '|' order by line), '')) from (
                            select cast(t as text) as line from section_tally t where person_id = ?1
                            union all select cast(h as text) from misconception_held h where person_id = ?1
                            union all select cast(c as text) from side_choice c where person_id = ?1) lines""",
                        String.class)
                .setParameter(1, person)
                .getSingleResult();
    }

    /** Lets nobody else add anything of a person until the transaction ends. */
    static void hold(UUID person) {
        find("select p.id from Person p where p.id = ?1", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Adds to the row, whatever else is added to it at the same time; what is taken away is negative. Holds the person's row
     * until the transaction ends, so that a rebuild waits for it.
     */
    static void add(Key key, Tally more) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into section_tally as t (person_id, course, quiz, week, asked, thousandths, guess, guess_right,
                            likely, likely_right, certain, certain_right, fits_a, hits, fits_b, false_alarms, papers)
                        select p.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17
                        from person p where p.id = ?1 for share
                        on conflict (person_id, course, quiz, week) do update set papers = t.papers + excluded.papers,
                            asked = t.asked + excluded.asked, thousandths = t.thousandths + excluded.thousandths,
                            guess = t.guess + excluded.guess, guess_right = t.guess_right + excluded.guess_right,
                            likely = t.likely + excluded.likely, likely_right = t.likely_right + excluded.likely_right,
                            certain = t.certain + excluded.certain, certain_right = t.certain_right + excluded.certain_right,
                            fits_a = t.fits_a + excluded.fits_a, hits = t.hits + excluded.hits,
                            fits_b = t.fits_b + excluded.fits_b, false_alarms = t.false_alarms + excluded.false_alarms""")
                .setParameter(1, key.personId())
                .setParameter(2, key.course())
                .setParameter(3, key.quiz())
                .setParameter(4, key.week())
                .setParameter(5, more.asked())
                .setParameter(6, more.thousandths())
                .setParameter(7, more.guess())
                .setParameter(8, more.guessRight())
                .setParameter(9, more.likely())
                .setParameter(10, more.likelyRight())
                .setParameter(11, more.certain())
                .setParameter(12, more.certainRight())
                .setParameter(13, more.fitsA())
                .setParameter(14, more.hits())
                .setParameter(15, more.fitsB())
                .setParameter(16, more.falseAlarms())
                .setParameter(17, more.papers())
                .executeUpdate();
    }

    private Tally tally() {
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
