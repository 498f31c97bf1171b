package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/**
 * A question of any type but {@code choose}: something to do with what was read.
 *
 * @param id stable for ever
 * @param title a few words
 * @param prompt Markdown, what to do
 * @param task what is graded
 * @param feedback what is said after it
 * @param sources ids of the sources behind its numbers
 */
public record Exercise(String id, String title, String prompt, Task task, Feedback feedback, List<String> sources)
        implements Question {

    /**
     * What is said of an answer as a whole, in Markdown.
     *
     * @param right why the answer is what it is; shown once nothing can be changed any more
     * @param partly what to look at again when something is right; empty means {@code wrong}
     * @param wrong what to look at again when nothing is right, without giving the answer away
     */
    public record Feedback(String right, String partly, String wrong) {}

    @Override
    public List<String> constraints() {
        return List.of();
    }

    @Override
    public String twin() {
        return "";
    }

    @Override
    public List<Stage> stages() {
        return List.of(Stage.SCENARIO);
    }

    @Override
    public Optional<Task> task(Stage stage) {
        return stage == Stage.SCENARIO ? Optional.of(task) : Optional.empty();
    }
}
