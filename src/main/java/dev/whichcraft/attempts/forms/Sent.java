package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Passed;
import dev.whichcraft.domain.content.Stage;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the form of an answer says beside the answer itself; what is missing is empty.
 *
 * @param question id of the question
 * @param stage its stage
 * @param revision which response to this stage it is, counted from 1, as the sender saw it
 * @param pass whether the person goes on: in practice to be shown the answer, in an exam to the next stage
 */
public record Sent(String question, String stage, String revision, boolean pass) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    /** A form as it came; what no question is called names none. */
    public static Sent of(MultivaluedMap<String, String> form) {
        String question = text(form, "question");
        return new Sent(
                ID.matcher(question).matches() ? question : "",
                text(form, "stage"),
                text(form, "revision"),
                !text(form, "pass").isEmpty());
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /** The stage, if the question has it. */
    public Optional<Stage> stageOf(Question asked) {
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().equalsIgnoreCase(stage))
                .filter(known -> asked.task(known).isPresent())
                .findFirst();
    }

    /**
     * What is meant by it; empty when it is not complete. In an exam one goes on only from an answer that one saw saved:
     * what was set anew is saved first, so that nothing becomes final unseen.
     *
     * @param answer what stands in the fields of the form
     */
    public Optional<Response> response(Paper paper, Question asked, Stage at, Optional<Answered> answer) {
        return pass && !paper.quiz().settings().exam()
                ? Optional.of(new Passed())
                : answer.map(one -> pass && paper.sawSaved(asked, at, number(), one) ? new Passed() : one);
    }

    /** The revision as a number; 0 when it is none. */
    public int number() {
        return revision.matches("[0-9]{1,4}") ? Integer.parseInt(revision) : 0;
    }
}
