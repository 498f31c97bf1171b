package dev.whichcraft.attempts.versions;

import dev.whichcraft.domain.content.Quiz;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of a quiz that was handed out at least once. */
@Entity
@Table(name = "quiz_version")
public class QuizVersion extends PanacheEntityBase {

    @Id
    public String hash;

    public String course;

    public String slug;

    /** The file as it was. */
    public String text;

    @Column(name = "first_used")
    public Instant firstUsed;

    /** The version of this hash; attempts hold it fast, so it exists. */
    static QuizVersion of(String hash) {
        return findById(hash);
    }

    /** Keeps this version, unless it was kept before. */
    public static void keep(String course, Quiz quiz, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into quiz_version (hash, course, slug, text, first_used) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing""")
                .setParameter(1, quiz.hash())
                .setParameter(2, course)
                .setParameter(3, quiz.slug())
                .setParameter(4, quiz.text())
                .setParameter(5, now)
                .executeUpdate();
    }
}
