package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.forms.Entry;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Tasks;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every type but the scenario's, from start to review. */
@QuarkusTest
class EveryTypeTest {

    @Inject
    Library library;

    @Inject
    Counting counting;

    private Course course;

    /** A question of a type, the quiz that asks it and answers to it. */
    private record Asked(Quiz quiz, Exercise question, Answered wrong, Answered right) {}

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    private Asked asked(QuestionType type) {
        return course.quizzes().flatMap(quiz -> asked(quiz, type)).findFirst().orElseThrow();
    }

    private static Stream<Asked> asked(Quiz quiz, QuestionType type) {
        return quiz.questions().stream()
                .filter(question -> task(question).type() == type)
                .map(question -> new Asked(
                        quiz,
                        (Exercise) question,
                        wrong(task(question)),
                        task(question).key()));
    }

    private static Task task(Question question) {
        return question.task(Stage.SCENARIO).orElseThrow();
    }

    /** The first of some answers by chance that earns nothing near full marks. */
    private static Answered wrong(Task task) {
        Tasks tasks = new Tasks(new Random(7));
        return Stream.generate(() -> tasks.answer(task))
                .filter(answer -> Credit.of(task, answer) < 0.6)
                .findFirst()
                .orElseThrow();
    }

    private static Taking taking(String name, Course course, Asked asked) {
        return Taking.start(
                Visit.asLearner(name + asked.question().id()),
                course,
                asked.quiz().slug());
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = Mode.EXCLUDE, names = "CHOOSE")
    void fromStartToReview(QuestionType type) {
        Asked asked = asked(type);
        Taking taking = taking("type-", course, asked);
        Html empty = taking.look(asked.question());
        assertFalse(empty.has(".feedback"));
        assertFalse(empty.has("form.choose input[checked], form.choose option[selected]"), "nothing is set yet");

        taking.send(Taking.form(asked.question(), Stage.SCENARIO, 1, asked.wrong()))
                .is(303);
        Html first = taking.look(asked.question());
        boolean partly = Credit.of(task(asked.question()), asked.wrong()) > 0;
        assertTrue(first.text(".feedback h3").startsWith(partly ? "Partly right" : "Not right"), first.text());
        assertTrue(first.has(".feedback .lines li .line-word"), "each part says in a word what it is");
        assertTrue(first.text(".saved").startsWith("Saved"));
        boolean again = type != QuestionType.TABLE;
        assertEquals(again, first.has("form.choose"), "between two there is one try");
        assertEquals(!again, first.has(".explained"), "nothing is explained while a try is left");
        if (again) {
            assertEquals(asked.wrong(), sure(filled(first, asked.question()), asked.wrong()), "the form is as it was");
            taking.send(Taking.form(asked.question(), Stage.SCENARIO, 2, asked.right()))
                    .is(303);
            Html second = taking.look(asked.question());
            assertTrue(second.text(".feedback.best h3").startsWith("All right"), second.text());
            assertTrue(second.has(".explained"));
            assertFalse(second.has(".feedback .lines .missed"));
        }

        Html review = Visit.asLearner("type-" + asked.question().id())
                .follow(taking.submit().is(303));
        String share =
                again ? "67" : String.valueOf(Math.round(Credit.of(task(asked.question()), asked.wrong()) * 100));
        String told =
                review.text(".reviewed:has(summary:contains(" + asked.question().title() + ")) .verdict-chip");
        assertTrue(told.contains(share), told);
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = Mode.EXCLUDE, names = "CHOOSE")
    void whatIsMissingIsSaidAndNothingIsLost(QuestionType type) {
        Asked asked = asked(type);
        Taking taking = taking("missing-", course, asked);
        Map<String, Object> form = Taking.form(asked.question(), Stage.SCENARIO, 1, asked.wrong());
        form.remove("confidence");
        Html refused = taking.send(form).is(400);
        assertEquals("false", refused.header("HX-Push-Url"));
        assertTrue(refused.text(".missing").contains("Say how sure you are"), refused.text());
        String anchor = refused.attribute(".missing a", "href").substring(1);
        assertTrue(refused.has("[id=" + anchor + "]"), anchor);
        assertEquals(asked.wrong(), sure(filled(refused, asked.question()), asked.wrong()));
        assertFalse(taking.look(asked.question()).has(".feedback"), "nothing was saved");

        Html nothing = taking.send(Map.of("question", asked.question().id(), "stage", "scenario", "revision", "1"))
                .is(400);
        assertTrue(nothing.all(".missing li").size() >= 2);
        nothing.all(".missing a")
                .forEach(link ->
                        assertTrue(nothing.has("[id=" + link.attr("href").substring(1) + "]"), link.outerHtml()));
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = Mode.EXCLUDE, names = "CHOOSE")
    void whoWasSignedOutLosesNothing(QuestionType type) {
        Asked asked = asked(type);
        Taking taking = taking("out-", course, asked);
        Map<String, Object> form = Taking.form(asked.question(), Stage.SCENARIO, 1, asked.wrong());
        Html toLogin = Visit.asVisitor().post(taking.path() + "/answers", form).is(303);
        Visit again = Visit.asLearner("out-" + asked.question().id());
        Html page = again.follow(again.get(toLogin.location()).is(303)).is(200);
        assertTrue(page.text(".kept").contains("send it once more"));
        assertEquals(asked.wrong(), sure(filled(page, asked.question()), asked.wrong()));
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = Mode.EXCLUDE, names = "CHOOSE")
    void theSameTwiceCountsOnceAndAnotherIsRefused(QuestionType type) {
        Asked asked = asked(type);
        Taking taking = taking("twice-", course, asked);
        Map<String, Object> form = Taking.form(asked.question(), Stage.SCENARIO, 1, asked.wrong());
        taking.look(asked.question());
        Counting.Count count = counting.during(() -> taking.send(form).is(303));
        assertEquals(new Counting.Count(2, 0), count);
        taking.send(form).is(303);
        taking.send(Taking.form(asked.question(), Stage.SCENARIO, 1, asked.right()))
                .is(409);
        assertEquals(1, taking.look(asked.question()).all(".feedback").size());
    }

    @Test
    void hostileTextIsStoredAndShownAsText() {
        Asked asked = asked(QuestionType.SHORT);
        for (long seed = 0; seed < 5; seed++) {
            String text = new Tasks(new Random(seed)).hostile() + "</p><script>alert(1)</script>";
            Taking taking = Taking.start(
                    Visit.asLearner("hostile-" + seed), course, asked.quiz().slug());
            Map<String, Object> form =
                    Taking.form(asked.question(), Stage.SCENARIO, 1, new Response.Written(text, Confidence.GUESS));
            taking.send(form).is(303);
            taking.send(form).is(303);
            Html page = taking.look(asked.question());
            String clean = Fields.of(Map.of("text", List.of(text))).one("text");
            assertEquals(clean, page.attribute("form.choose input[name=text]", "value"), "seed " + seed);
            assertTrue(page.text(".feedback .lines").contains("<script>"), "seed " + seed);
            assertFalse(page.has(".feedback script"), "seed " + seed);
        }
    }

    /** What the form of a page would send, as an answer. */
    private static Answered filled(Html page, Question question) {
        Map<String, List<String>> fields = page.filled("form.choose");
        fields.putIfAbsent("confidence", List.of("guess"));
        return Entry.of(task(question), Fields.of(fields)).answer().orElseThrow();
    }

    /** The same answer, as sure as another. */
    private static Response sure(Answered answer, Answered other) {
        return Fields.of(answer).unsure().equals(Fields.of(other).unsure()) ? other : answer;
    }
}
