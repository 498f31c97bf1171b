package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.progress.tallies.MisconceptionHeld;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A misconception in a team.
 *
 * @param tag its name in files
 * @param wrong the idea as someone who holds it says it
 * @param holders how many people showed it
 * @param held how often, and how often surely
 * @param latest the week in which it was shown last
 * @param recently how many people showed it lately
 */
public record Misunderstood(String tag, String wrong, long holders, Held held, LocalDate latest, long recently) {

    /** Those of a team: what most people hold first, then what they are surest of. */
    public static List<Misunderstood> in(TeamState state) {
        Map<String, List<MisconceptionHeld.Line>> byTag = state.people().stream()
                .flatMap(one -> one.held().stream())
                .collect(Collectors.groupingBy(MisconceptionHeld.Line::tag, TreeMap::new, Collectors.toList()));
        return byTag.entrySet().stream()
                .map(entry -> of(state, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Misunderstood::holders)
                        .thenComparing(one -> one.held().surely())
                        .thenComparing(one -> one.held().times())
                        .reversed())
                .toList();
    }

    private static Misunderstood of(TeamState state, String tag, List<MisconceptionHeld.Line> lines) {
        LocalDate lately = Lately.since(state.now());
        return new Misunderstood(
                tag,
                state.wrong(tag),
                lines.stream().map(MisconceptionHeld.Line::person).distinct().count(),
                lines.stream().map(MisconceptionHeld.Line::held).reduce(Held.NEVER, Held::plus),
                lines.stream()
                        .map(MisconceptionHeld.Line::week)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                lines.stream()
                        .filter(line -> !line.week().isBefore(lately))
                        .map(MisconceptionHeld.Line::person)
                        .distinct()
                        .count());
    }
}
