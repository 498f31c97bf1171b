package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.teams.state.Lately;
import dev.whichcraft.dashboards.teams.state.Misunderstood;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.domain.teams.Watch;
import dev.whichcraft.web.Words;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a team is spoken of. */
@TemplateExtension
public final class TeamWords {

    private TeamWords() {}

    /** The rule by which somebody is behind, in a sentence. */
    public static String sentence(Watch watch) {
        return "Somebody is behind who has something overdue%s, or is below %s in more than %s they tried, or was not seen for more than %s. What closed without being handed in counts as overdue for %s."
                .formatted(
                        watch.overdueDays() == 0 ? "" : " by more than " + count(watch.overdueDays(), "day"),
                        Words.word(watch.below()).toLowerCase(Locale.ROOT),
                        count(watch.sections(), "section"),
                        count(watch.unseenDays(), "day"),
                        count((int) Watch.MISSED.toDays() / 7, "week"));
    }

    /** Levels that a rule can ask for. */
    public static List<Level> levels(Watch watch) {
        return List.of(Level.FAMILIAR, Level.PROFICIENT, Level.MASTERED);
    }

    /** What is going on, in a sentence or two. */
    public static String summary(TeamState state) {
        int people = state.people().size();
        int behind = state.behind().size();
        String first = behind == 0
                ? "Nobody of " + people + " is behind."
                : "%d of %d %s behind.".formatted(behind, people, behind == 1 ? "is" : "are");
        return state.lately().map(most -> first + " " + confusion(most)).orElse(first);
    }

    private static String confusion(Misunderstood most) {
        return most.recently() == 1
                ? "One person showed a wrong idea %s: “%s”.".formatted(Lately.WORDS, most.wrong())
                : "The most widespread wrong idea %s: “%s” (%d people)."
                        .formatted(Lately.WORDS, most.wrong(), most.recently());
    }

    /** Why somebody is behind, in a few words. */
    public static String state(TeamState state, Someone one) {
        List<Watch.Reason> reasons = one.behind(state.watch(), state.now());
        return reasons.isEmpty()
                ? "On track"
                : "Behind: " + reasons.stream().map(TeamWords::word).collect(Collectors.joining(", "));
    }

    private static String word(Watch.Reason reason) {
        return switch (reason) {
            case OVERDUE -> "overdue";
            case LOW -> "low levels";
            case UNSEEN -> "not seen";
        };
    }

    /** The last four whole weeks beside those before, in a sentence. */
    public static String monthly(TeamState state) {
        LocalDate last = Weeks.lastWhole(state.week());
        LocalDate then = last.minusWeeks(Weeks.MONTH);
        LocalDate before = then.minusWeeks(Weeks.MONTH);
        return "In the last four whole weeks: %s; in the four before: %s."
                .formatted(weeks(state, then, last), weeks(state, before, then));
    }

    private static String weeks(TeamState state, LocalDate after, LocalDate until) {
        Tally tally = state.tally(after, until);
        long people = state.active(after, until);
        return count(tally.answered(), "answer") + " of " + (people == 1 ? "one person" : people + " people")
                + (Crowd.tells(people) ? ", " + Words.percent(tally.share()) + " of full marks" : "");
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
