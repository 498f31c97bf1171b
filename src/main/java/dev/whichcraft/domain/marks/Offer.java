package dev.whichcraft.domain.marks;

import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import java.util.stream.Stream;

/**
 * Something that can be picked at a stage of a question and does not get full marks.
 *
 * @param option its id
 * @param label what the person read
 */
public record Offer(Stage stage, String option, String label) {

    static Stream<Offer> at(Scenario scenario, Stage stage) {
        Stream<Offer> sides = scenario.choice(stage).stream()
                .flatMap(choice -> choice.options().stream())
                .filter(option -> !option.best())
                .map(option -> new Offer(stage, option.id(), option.label()));
        Stream<Offer> changes = scenario.task(stage).stream()
                .filter(Flip.class::isInstance)
                .flatMap(flip -> ((Flip) flip).changes().stream())
                .filter(change -> !change.turns())
                .map(change -> new Offer(stage, change.id(), change.text()));
        return Stream.concat(sides, changes);
    }
}
