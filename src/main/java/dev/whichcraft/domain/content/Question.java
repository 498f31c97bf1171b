package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/** Something answered and graded. */
public sealed interface Question permits Scenario, Exercise {

    /** Stable for ever: results and statistics hang on it. */
    String id();

    /** A few words for lists and maps of questions. */
    String title();

    /** What is read before anything is asked, Markdown. */
    String prompt();

    /** What must hold, a few words each; may be empty. */
    List<String> constraints();

    /** Id of the near-identical question that something else decides; empty for none. */
    String twin();

    /** Ids of the sources behind its numbers. */
    List<String> sources();

    /** The stages that it has, in the order of asking. */
    List<Stage> stages();

    /** Whether another stage comes after this one. */
    default boolean goesOnAfter(Stage stage) {
        List<Stage> all = stages();
        return all.indexOf(stage) < all.size() - 1;
    }

    /** What is asked at a stage; empty at a stage that it does not have. */
    Optional<Task> task(Stage stage);

    /** Ids of all claims that any of its stages rests on, those of the first stage first. */
    default List<String> cited() {
        return stages().stream()
                .flatMap(stage -> task(stage).stream())
                .flatMap(task -> task.cited().stream())
                .distinct()
                .toList();
    }
}
