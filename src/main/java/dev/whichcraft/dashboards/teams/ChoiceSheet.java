package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.tally.Tally;
import java.util.List;

/** Person by person: the answers that lean and confidence are told from. */
public record ChoiceSheet(TeamState state) {

    /** The table. */
    public Sheet sheet() {
        String a = state.course().a().shortName();
        String b = state.course().b().shortName();
        return Sheet.of(
                "choices",
                "What lean and confidence are told from",
                List.of(
                        "Person",
                        a + " chosen where " + a + " fits",
                        a + " chosen where " + b + " fits",
                        "Right guesses",
                        "Right when fairly sure",
                        "Right when certain"),
                state.people().stream().map(this::row).toList());
    }

    private List<Cell> row(Someone one) {
        Tally tally = one.tally();
        return Sheet.row(
                TeamPaths.cell(state, one),
                part(one, "a", tally.hits(), tally.fitsA()),
                part(one, "b", tally.falseAlarms(), tally.fitsB()),
                part(one, "guess", tally.guessRight(), tally.guess()),
                part(one, "likely", tally.likelyRight(), tally.likely()),
                part(one, "certain", tally.certainRight(), tally.certain()));
    }

    private Cell part(Someone one, String show, int some, int all) {
        Cell part = Cell.of(some + " of " + all);
        String person = one.member().id().toString();
        return all == 0 ? part : part.to(TeamPaths.some(state, "person", person, "show", show));
    }
}
