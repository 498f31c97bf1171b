package dev.whichcraft.dashboards.items;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of a quiz that were ever handed out. */
@ApplicationScoped
class Versions {

    /** Names the version of today in addresses. */
    static final String TODAY = "";

    /** Names all versions in which a question reads as it does today. */
    static final String SAME = "same";

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    EntityManager database;

    /**
     * A version.
     *
     * @param hash of it
     * @param since when it was first handed out
     * @param today whether it is the version of today
     */
    record Version(String hash, Instant since, boolean today) {}

    /**
     * The versions to look at.
     *
     * @param course as it is today
     * @param quiz whose questions are shown
     * @param hashes of the versions whose attempts are counted
     * @param name in the address
     * @param since when the only version was first handed out; null for several, and before it was
     * @param all there are, the latest first
     */
    record Choice(Course course, Quiz quiz, List<String> hashes, String name, Instant since, List<Version> all) {

        /** Earlier versions, by which it can be told how the quiz was. */
        public List<Version> earlier() {
            return all.stream().filter(version -> !version.today()).toList();
        }
    }

    /** One version of a quiz. */
    Choice one(String courseId, String slug, String name) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Quiz today = course.quiz(slug).orElseThrow(Trouble::notFound);
        List<Version> all = all(course, today);
        String hash = name.equals(TODAY) ? today.hash() : name;
        Optional<Version> version =
                all.stream().filter(one -> one.hash().equals(hash)).findFirst();
        if (version.isEmpty() && !name.equals(TODAY)) {
            throw Trouble.notFound();
        }
        Quiz quiz = hash.equals(today.hash()) ? today : handedOut.quiz(hash, slug);
        return new Choice(
                course,
                quiz,
                List.of(hash),
                quiz == today ? TODAY : name,
                version.map(Version::since).orElse(null),
                all);
    }

    /**
     * The versions to look at for one question: one, or all since its text last changed. What is earned on all the others
     * is compared among them, so they end also where that could be more or less than today.
     */
    Choice of(String courseId, String slug, String question, String name) {
        if (!name.equals(SAME)) {
            return one(courseId, slug, name);
        }
        Choice today = one(courseId, slug, TODAY);
        Optional<Question> text = today.quiz().question(question);
        List<String> same = today.earlier().stream()
                .takeWhile(version -> {
                    Quiz then = handedOut.quiz(version.hash(), slug);
                    return then.question(question).equals(text) && points(then) == points(today.quiz());
                })
                .map(Version::hash)
                .toList();
        return new Choice(
                today.course(),
                today.quiz(),
                Stream.concat(today.hashes().stream(), same.stream()).toList(),
                SAME,
                null,
                today.all());
    }

    private static int points(Quiz quiz) {
        return quiz.questions().stream()
                .mapToInt(question -> question.stages().size())
                .sum();
    }

    private List<Version> all(Course course, Quiz today) {
        List<Tuple> rows = database.createQuery(
                        "select hash, firstUsed from QuizVersion where course = :course and slug = :slug"
                                + " order by firstUsed desc, hash",
                        Tuple.class)
                .setParameter("course", course.id())
                .setParameter("slug", today.slug())
                .getResultList();
        return rows.stream()
                .map(row -> new Version(
                        row.get(0, String.class),
                        row.get(1, Instant.class),
                        row.get(0, String.class).equals(today.hash())))
                .toList();
    }
}
