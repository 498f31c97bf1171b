package dev.whichcraft.dashboards.items;

import dev.whichcraft.attempts.marks.Regrade;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.dashboards.counts.Counted.Which;
import dev.whichcraft.dashboards.items.words.CorrectionWords;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.domain.marks.Correction.Dropped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** What was corrected of quizzes after they were handed out, and of how many attempts. */
@ApplicationScoped
class Corrections {

    @Inject
    EntityManager database;

    @Inject
    HandedOut handedOut;

    /**
     * A correction.
     *
     * @param n of how many attempts
     */
    record Holding(Correction correction, long n) {

        private boolean about(String question) {
            return correction.question().equals(question);
        }

        private boolean drops() {
            return correction instanceof Dropped;
        }
    }

    /**
     * All that hold for attempts at some versions of a quiz, the earliest first.
     *
     * @param all one an entry
     */
    record Held(List<Holding> all) {

        /** Those that change the figures of a question: its own, and those that take another out of what it is compared with. */
        Held touching(String question) {
            return new Held(all.stream()
                    .filter(one -> one.about(question) || one.drops())
                    .toList());
        }

        /** Whether one takes another question out of the count. */
        boolean dropsOther(String question) {
            return all.stream().anyMatch(one -> one.drops() && !one.about(question));
        }

        /** They in words. */
        List<String> sentences(Course course, Quiz quiz) {
            return all.stream()
                    .map(one -> CorrectionWords.sentence(one.correction(), one.n(), course, quiz))
                    .toList();
        }

        /** A question as it is marked by now, at least in some attempts. */
        Question on(Question question, Quiz quiz) {
            Quiz corrected = quiz;
            for (Holding one : all) {
                corrected = one.drops() ? corrected : one.correction().on(corrected);
            }
            return corrected.question(question.id()).orElseThrow();
        }
    }

    /** Whatever corrects those attempts that were asked for; who made them does not matter. */
    Held of(Which which) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select stored, count(distinct s.attempt_id)
                        from regrade r cross join unnest(r.corrections) stored
                            join mark_step s on s.regrade_id = r.id
                            join attempt a on a.person_id = s.person_id and a.id = s.attempt_id
                        where r.quiz = :quiz and a.course = :course and a.quiz_hash in (:hashes)
                        group by stored order by min(r.made_at), stored""",
                        Tuple.class)
                .setParameter("quiz", which.quiz())
                .setParameter("course", which.course())
                .setParameter("hashes", which.hashes())
                .getResultList();
        return new Held(rows.stream()
                .map(row -> new Holding(
                        Regrade.correction(row.get(0, String.class), which.quiz(), handedOut), row.get(1, Long.class)))
                .toList());
    }
}
