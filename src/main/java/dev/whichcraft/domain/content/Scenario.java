package dev.whichcraft.domain.content;

import java.util.Arrays;
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
 * @param proof which claim decides it, if that is asked
 * @param twist the changed requirement that is asked next, if there is one
 * @param flip which change would turn the answer, if that is asked
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
        Optional<Proof> proof,
        Optional<Twist> twist,
        Optional<Flip> flip,
        String twin,
        List<String> sources)
        implements Question {

    @Override
    public String prompt() {
        return situation;
    }

    @Override
    public List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> task(stage).isPresent())
                .toList();
    }

    @Override
    public Optional<Task> task(Stage stage) {
        return switch (stage) {
            case SCENARIO, TWIST -> choice(stage).map(Task.class::cast);
            case PROOF -> proof.map(Task.class::cast);
            case FLIP -> flip.map(Task.class::cast);
        };
    }

    /** What is chosen at a stage between the sides; empty at every other, and at the twist of a scenario that has none. */
    public Optional<Choice> choice(Stage stage) {
        return switch (stage) {
            case SCENARIO -> Optional.of(choice);
            case TWIST -> twist.map(Twist::choice);
            case PROOF, FLIP -> Optional.empty();
        };
    }

    /** The same scenario with another twin. */
    public Scenario withTwin(String other) {
        return new Scenario(id, title, seed, situation, constraints, choice, proof, twist, flip, other, sources);
    }
}
