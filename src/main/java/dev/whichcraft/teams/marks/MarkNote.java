package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.marks.Part;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment, or a mark with its reason, as it was typed.
 *
 * @param question id of the question; empty for the whole attempt
 * @param stage of the question, in lower case
 * @param mark in percent; empty for a comment alone
 * @param words the comment, or the reason
 * @param seen number of the last step that was seen
 * @param why what keeps it from being saved; empty for nothing
 */
public record MarkNote(String question, String stage, String mark, String words, int seen, String why) {

    /** Nothing typed yet. */
    static final MarkNote NONE = new MarkNote("", "", "", "", 0, "");

    private static final int LONGEST = 4000;

    static MarkNote of(MultivaluedMap<String, String> sent) {
        return new MarkNote(
                one(sent, "question"),
                one(sent, "stage"),
                one(sent, "mark"),
                one(sent, "words"),
                number(one(sent, "seen")),
                "");
    }

    private static String one(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The same, not saved because of this. */
    MarkNote because(String reason) {
        return new MarkNote(question, stage, mark, words, seen, reason);
    }

    /** Whether it is about this question; of the whole attempt where that is empty. */
    public boolean about(String id) {
        return !why.isEmpty() && question.equals(id);
    }

    /** Whether it is about this stage. */
    public boolean at(Stage one) {
        return stage.equalsIgnoreCase(one.name());
    }

    /** What is wrong with it as it is typed; empty for nothing. */
    String mistake() {
        if (words.isEmpty()) {
            return mark.isEmpty()
                    ? "Write a comment, or a mark and its reason."
                    : "Say why you change the mark: the learner reads it beside the new one.";
        }
        if (words.length() > LONGEST) {
            return "That is longer than " + LONGEST + " characters. Say it shorter.";
        }
        return mark.isEmpty() || Percentage.of(mark).isPresent()
                ? ""
                : "The mark “" + mark + "” is not a number from 0 to 100.";
    }

    /** What it is about; nothing where the attempt does not ask it. */
    Optional<Part> part(Paper paper) {
        if (question.isEmpty()) {
            return Optional.of(Part.WHOLE);
        }
        Optional<Question> asked = paper.questions().stream()
                .filter(one -> one.id().equals(question))
                .findFirst();
        return Arrays.stream(Stage.values())
                .filter(this::at)
                .filter(one ->
                        asked.filter(there -> there.task(one).isPresent()).isPresent())
                .findFirst()
                .map(one -> new Part(question, one));
    }

    /** The step that it is. */
    MarkStep step(Part part, UUID by) {
        return mark.isEmpty()
                ? MarkStep.comment(part, words, by)
                : MarkStep.override(part, Percentage.of(mark).orElseThrow(), words, by);
    }

    /** Whether the step after the one that was seen is the same by the same person: the form was sent twice. */
    boolean is(MarkStep step, Part part, UUID by) {
        return step.number == seen + 1
                && step.words.equals(words)
                && (step.share == null) == mark.isEmpty()
                && Objects.equals(step.share, Percentage.of(mark).orElse(null))
                && step.part().equals(part)
                && by.equals(step.byId);
    }
}
