package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.teams.agenda.AgendaTopic;
import dev.whichcraft.teams.agenda.AgendaVote.Count;
import java.util.List;

/**
 * A scenario of an agenda as it is shown.
 *
 * @param topic the row
 * @param scenario null where nobody knows any more what it was
 * @param counts of votes on it
 */
record Item(AgendaTopic topic, Scenario scenario, List<Count> counts) {

    private static final int SCALE = 200;

    /** What it is called. */
    public String title() {
        return scenario == null ? topic.question : scenario.title();
    }

    /** What can be voted for. */
    public List<Option> options() {
        return scenario == null ? List.of() : scenario.choice().options();
    }

    /** How many voted. */
    public long votes(int round) {
        return counts.stream()
                .filter(one -> one.round() == round)
                .mapToLong(Count::votes)
                .sum();
    }

    /** How many voted for an option. */
    public long votes(int round, String option) {
        return counts.stream()
                .filter(one -> one.round() == round && one.option().equals(option))
                .mapToLong(Count::votes)
                .sum();
    }

    /** The length of its bar, in the units of the picture. */
    public long reach(int round, String option) {
        return votes(round) == 0 ? 0 : votes(round, option) * SCALE / votes(round);
    }

    /** Whether the counts of a vote are shown. */
    public boolean shows(int round) {
        return topic.phase.shows(round) && Crowd.tells(votes(round));
    }

    /** Counts of fewer votes are not shown. */
    public int least() {
        return Crowd.LEAST;
    }

    /** Whether any vote is shown, or would be if there were enough of it. */
    public boolean results() {
        return topic.phase.shows(1);
    }

    /** Whether both votes are over, so that the best option may be told. */
    public boolean over() {
        return topic.phase.shows(2);
    }
}
