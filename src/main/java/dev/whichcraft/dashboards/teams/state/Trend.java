package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Weeks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the levels of a team moved over time, week by week.
 *
 * @param weeks the earliest first
 * @param most how many levels there are: one for each person and section
 * @param people how many the team has
 */
public record Trend(List<Week> weeks, int most, int people) {

    /** How many weeks are told. */
    public static final int WEEKS = 12;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /**
     * A week.
     *
     * @param counts how many levels there were, from new to mastered
     */
    public record Week(LocalDate monday, List<Integer> counts) {

        public String day() {
            return DAY.format(monday);
        }

        /** How many levels are so high at least. */
        public int from(Level level) {
            return counts.subList(level.ordinal(), counts.size()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /** That of a team. */
    public static Trend of(TeamState state) {
        int most = state.people().size() * (int) state.course().quizzes().count();
        return new Trend(
                Weeks.until(state.week(), WEEKS).stream()
                        .map(week -> at(state, week))
                        .toList(),
                most,
                state.people().size());
    }

    private static Week at(TeamState state, LocalDate week) {
        int[] counts = new int[Level.values().length];
        state.people().forEach(one -> state.course()
                .quizzes()
                .forEach(quiz -> counts[one.level(quiz.slug(), week).ordinal()]++));
        List<Integer> boxed = new ArrayList<>();
        for (int count : counts) {
            boxed.add(count);
        }
        return new Week(week, boxed);
    }

    /** Whether shares may be told. */
    public boolean tells() {
        return Crowd.tells(people);
    }

    /** Whether any level ever moved. */
    public boolean any() {
        return weeks.stream().anyMatch(week -> week.counts().get(0) < most);
    }

    /** What it comes to, in a sentence. */
    public String sentence() {
        Week now = weeks.get(weeks.size() - 1);
        Week before = weeks.get(weeks.size() - 1 - Weeks.MONTH);
        return "At proficient or better: %d of %d levels, one for each person and section; at the end of the week of %s %d."
                .formatted(now.from(Level.PROFICIENT), most, before.day(), before.from(Level.PROFICIENT));
    }
}
