package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.progress.tallies.SideChoice;
import dev.whichcraft.web.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who in a team holds a misconception, and the answers that say so.
 *
 * @param tag of it
 * @param zone of whoever looks
 */
record Holders(TeamState state, String tag, ZoneId zone) {

    /** Who holds it. */
    Sheet people() {
        List<List<Cell>> rows = state.people().stream()
                .filter(one -> one.misconceptions().containsKey(tag))
                .map(one -> {
                    Held held = one.misconceptions().get(tag);
                    return Sheet.row(TeamWords.cell(state, one), Cell.of(held.times()), Cell.of(held.surely()));
                })
                .toList();
        return Sheet.of("holders", "Who holds it", List.of("Person", "Answers", "Of them certain"), rows);
    }

    /** The choices between the sides that showed it, the latest first. */
    Sheet answers() {
        Map<UUID, Someone> people = state.people().stream()
                .collect(Collectors.toMap(one -> one.member().id(), one -> one));
        List<List<Cell>> rows =
                SideChoice.showing(
                                people.keySet(),
                                state.course() == null ? "" : state.course().id(),
                                tag)
                        .stream()
                        .map(choice -> row(people.get(choice.personId), choice))
                        .toList();
        return Sheet.of(
                "answers", "Choices that showed it", List.of("Person", "Scenario", "Chosen", "How sure", "When"), rows);
    }

    private List<Cell> row(Someone one, SideChoice choice) {
        Optional<Scenario> scenario = state.course()
                .quiz(choice.quiz)
                .flatMap(quiz -> quiz.question(choice.question))
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast);
        String stage = Words.word(choice.stage);
        return Sheet.row(
                TeamWords.cell(state, one),
                Cell.of(scenario.map(Question::title).orElse(choice.question) + (stage.isEmpty() ? "" : ", " + stage)),
                Cell.of(scenario.flatMap(found -> found.choice(choice.stage))
                        .flatMap((Choice found) -> found.option(choice.option))
                        .map(Option::label)
                        .orElse(choice.option)),
                Cell.of(Words.word(choice.confidence)),
                Cell.day(choice.chosenAt, zone));
    }
}
