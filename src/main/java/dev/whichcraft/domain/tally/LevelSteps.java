package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * How a level stood week by week.
 *
 * @param byWeek the level at the end of each week in which it moved
 */
public record LevelSteps(TreeMap<LocalDate, Level> byWeek) {

    /** From all its moves, oldest first. */
    public static LevelSteps of(List<Move> moves) {
        TreeMap<LocalDate, Level> steps = new TreeMap<>();
        moves.forEach(move -> steps.put(Weeks.of(move.at()), move.to()));
        return new LevelSteps(steps);
    }

    /** What was stored. */
    public static LevelSteps parse(List<String> stored) {
        TreeMap<LocalDate, Level> steps = new TreeMap<>();
        for (String entry : stored) {
            String[] words = entry.split(" ");
            steps.put(LocalDate.parse(words[0]), Level.valueOf(words[1]));
        }
        return new LevelSteps(steps);
    }

    /** For storing: an entry a week, its Monday and the level, with a space between. */
    public List<String> stored() {
        return byWeek.entrySet().stream()
                .map(step -> step.getKey() + " " + step.getValue())
                .toList();
    }

    /** The level at the end of a week. */
    public Level at(LocalDate week) {
        Entry<LocalDate, Level> step = byWeek.floorEntry(week);
        return step == null ? Level.NEW : step.getValue();
    }
}
