package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.mastery.Sureness;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people of a team said with one confidence, and how much of it was right.
 *
 * @param people how many of them said it
 * @param why it is not told; empty where it is
 */
public record Said(Sureness sureness, long people, String why) {

    /** With each confidence, the lowest first. */
    static List<Said> of(List<Tally> people) {
        Tally all = people.stream().reduce(Tally.NONE, Tally::plus);
        List<Said> said = new ArrayList<>(all.calibration().levels().stream()
                .map(level -> of(level, people))
                .toList());
        // other tables tell how much was answered in all: what one row alone keeps back would follow from the others
        if (said.stream().filter(one -> !one.told()).count() == 1) {
            said.stream()
                    .filter(one -> one.told() && one.people > 0)
                    .min(Comparator.comparing(Said::people))
                    .ifPresent(least -> said.set(
                            said.indexOf(least),
                            new Said(
                                    least.sureness,
                                    least.people,
                                    "Not told either: the other one would follow from it")));
        }
        return said;
    }

    private static Said of(Sureness level, List<Tally> people) {
        long who = people.stream()
                .filter(one -> one.calibration().level(level.confidence()).answers() > 0)
                .count();
        return new Said(level, who, who == 0 || Crowd.tells(who) ? "" : "Fewer than five people");
    }

    /** Whether it is told. */
    public boolean told() {
        return why.isEmpty();
    }
}
