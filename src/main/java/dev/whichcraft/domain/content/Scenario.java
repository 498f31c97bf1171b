package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/**
 * A question of type {@code choose}: a situation with constraints, and options of which one fits best.
 *
 * @param id stable for ever
 * @param title a few words
 * @param seed id of the idea it was written from; empty for none
 * @param situation Markdown, a short story
 * @param constraints what must hold, a few words each
 * @param choice the options and what decides
 * @param twist the changed requirement that is asked next, if there is one
 * @param twin id of the near-identical question that something else decides; empty for none
 * @param sources ids of the sources behind its numbers
 */
public record Scenario(
        String id,
        String title,
        String seed,
        String situation,
        List<String> constraints,
        Choice choice,
        Optional<Twist> twist,
        String twin,
        List<String> sources)
        implements Question {

    @Override
    public String prompt() {
        return situation;
    }

    @Override
    public List<Stage> stages() {
        return twist.isPresent() ? List.of(Stage.SCENARIO, Stage.TWIST) : List.of(Stage.SCENARIO);
    }

    @Override
    public Optional<Task> task(Stage stage) {
        return choice(stage).map(Task.class::cast);
    }

    /** What is chosen at a stage; empty at the twist of a scenario that has none. */
    public Optional<Choice> choice(Stage stage) {
        return stage == Stage.SCENARIO ? Optional.of(choice) : twist.map(Twist::choice);
    }
}
