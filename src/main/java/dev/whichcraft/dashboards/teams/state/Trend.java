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
 * How the levels of a team moved over time: a bar for each week, a part of it for each level.
 *
 * @param weeks the earliest first
 * @param most how many levels there are: one for each person and section
 * @param people how many the team has
 */
public record Trend(List<Week> weeks, int most, int people) {

    /** How many weeks are told. */
    public static final int WEEKS = 12;

    private static final int HEIGHT = 160;
    private static final int WIDTH = 44;
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

    /** A part of a bar, in the units of the picture. */
    public record Part(int x, int y, int height, Level level) {}

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

    /** Where the bar of a week begins, in the units of the picture. */
    public int x(int week) {
        return week * WIDTH;
    }

    /** Whether shares may be told. */
    public boolean tells() {
        return Crowd.tells(people);
    }

    /** Whether any level ever moved. */
    public boolean any() {
        return weeks.stream().anyMatch(week -> week.counts().get(0) < most);
    }

    /** The parts of all bars: from mastered at the foot up to attempted. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            int y = HEIGHT;
            for (int level = Level.values().length - 1; level > 0; level--) {
                int height = Math.round((float) weeks.get(i).counts().get(level) * HEIGHT / Math.max(1, most));
                y -= height;
                parts.add(new Part(x(i), y, height, Level.values()[level]));
            }
        }
        return parts;
    }

    /** What it comes to, in a sentence. */
    public String sentence() {
        Week now = weeks.get(weeks.size() - 1);
        Week before = weeks.get(weeks.size() - 1 - Weeks.MONTH);
        return "At proficient or better: %d of %d levels, one for each person and section; four weeks ago %d."
                .formatted(now.from(Level.PROFICIENT), most, before.from(Level.PROFICIENT));
    }
}
