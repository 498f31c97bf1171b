package dev.whichcraft.attempts.marks;

import dev.whichcraft.attempts.marks.MarkStep.Kind;
import dev.whichcraft.attempts.marks.MarkStep.Said;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done to the marks of an attempt, to be read.
 *
 * @param all the earliest first
 */
public record StepLog(List<Said> all) {

    /** Of an attempt to whose marks nothing was done. */
    public static final StepLog EMPTY = new StepLog(List.of());

    /** Those about one question; null for the attempt as a whole. */
    public List<Said> about(String question) {
        return all.stream()
                .filter(said -> Objects.equals(said.step().question, question))
                .toList();
    }

    /** The same as the person may read it: what was said and taken back is gone. */
    public StepLog told() {
        return new StepLog(all.stream()
                .filter(said -> undone(said) ? said.step().kind != Kind.COMMENT : !takesBackWords(said))
                .toList());
    }

    private boolean takesBackWords(Said said) {
        return of(said.step().undoes)
                .filter(undone -> undone.step().kind == Kind.COMMENT)
                .isPresent();
    }

    /** The step of a number. */
    public Optional<Said> of(Integer number) {
        return all.stream()
                .filter(said -> Objects.equals(said.step().number, number))
                .findFirst();
    }

    /** Whether it was taken back. */
    public boolean undone(Said said) {
        return all.stream().anyMatch(one -> Objects.equals(one.step().undoes, said.step().number));
    }

    /** Whether it can be taken back. */
    public boolean undoable(Said said) {
        return (said.step().kind == Kind.COMMENT || said.step().kind == Kind.OVERRIDE) && !undone(said);
    }

    /** What was done, in a sentence without its reason. */
    public String sentence(Said said) {
        String by = said.by() == null ? "Somebody whose data are deleted" : said.by();
        MarkStep step = said.step();
        return by
                + switch (step.kind) {
                    case COMMENT -> " wrote";
                    case OVERRIDE -> " set " + what(step) + " to " + MarkWords.percent(step.share);
                    case REGRADE -> " corrected questions of this quiz";
                    case REVERSAL ->
                        takesBackWords(said) ? " took back a comment" : " took back " + what(step) + " set by hand";
                };
    }

    private static String what(MarkStep step) {
        return step.question == null ? "the mark of the whole attempt" : "the mark" + MarkWords.atStage(step.stage);
    }
}
