package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Contribution;
import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.domain.tally.LevelSteps;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.domain.teams.Watch;
import dev.whichcraft.progress.Standing;
import dev.whichcraft.progress.tallies.MisconceptionHeld;
import dev.whichcraft.progress.tallies.SectionTally;
import dev.whichcraft.teams.Membership.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A member of a team, in one course.
 *
 * @param standings by slug of the quiz
 * @param steps how each level stood week by week, by slug of the quiz
 * @param tallies the last weeks one by one, and what was before together
 * @param held misconceptions, told likewise
 * @param owed in all courses, what is due first first
 * @param last when they did something last
 */
public record Someone(
        Member member,
        Map<String, Standing> standings,
        Map<String, LevelSteps> steps,
        List<SectionTally.Line> tallies,
        List<MisconceptionHeld.Line> held,
        List<Owed> owed,
        Seen last) {

    /** The level in a quiz at present. */
    public Level level(String quiz) {
        Standing standing = standings.get(quiz);
        return standing == null ? Level.NEW : standing.level;
    }

    /** The level in a quiz at the end of a week, or at present. */
    public Level level(String quiz, Optional<LocalDate> week) {
        return week.map(one -> level(quiz, one)).orElseGet(() -> level(quiz));
    }

    /** The level in a quiz at the end of a week. */
    public Level level(String quiz, LocalDate week) {
        LevelSteps known = steps.get(quiz);
        return known == null ? Level.NEW : known.at(week);
    }

    /** Everything they answered. */
    public Tally tally() {
        return tallies.stream().map(SectionTally.Line::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** What they answered in a quiz. */
    public Tally tally(String quiz) {
        return tally(quiz, LocalDate.MAX);
    }

    /** What they answered in a quiz up to the end of a week. */
    public Tally tally(String quiz, LocalDate until) {
        return tallies.stream()
                .filter(line -> line.quiz().equals(quiz) && !line.week().isAfter(until))
                .map(SectionTally.Line::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** How often they showed each misconception, by tag. */
    public Map<String, Held> misconceptions() {
        Map<String, Held> all = new TreeMap<>();
        held.forEach(line -> all.merge(line.tag(), line.held(), Held::plus));
        return all;
    }

    /** When they did something last; null for never. */
    public Instant seen() {
        return last == null ? null : last.last();
    }

    /** The same without what one paper added to a week of a quiz. */
    public Someone without(String quiz, LocalDate week, Contribution paper) {
        List<SectionTally.Line> fewer = tallies.stream()
                .map(line -> line.quiz().equals(quiz) && line.week().equals(week)
                        ? new SectionTally.Line(
                                line.person(), quiz, week, line.tally().minus(paper.tally()))
                        : line)
                .filter(line -> line.tally().papers() > 0)
                .toList();
        List<MisconceptionHeld.Line> less = held.stream()
                .map(line -> line.week().equals(week)
                        ? new MisconceptionHeld.Line(
                                line.person(),
                                line.tag(),
                                week,
                                line.held().minus(paper.misconceptions().getOrDefault(line.tag(), Held.NEVER)))
                        : line)
                .filter(line -> line.held().times() > 0)
                .toList();
        return new Someone(member, standings, steps, fewer, less, owed, last);
    }

    /** Since when something of theirs is overdue. */
    public Optional<Instant> overdue(Instant now) {
        return owed.stream().filter(one -> one.overdue(now)).map(Owed::due).findFirst();
    }

    /** Why they are behind. */
    public List<Watch.Reason> behind(Watch watch, Instant now) {
        List<Level> levels =
                standings.values().stream().map(standing -> standing.level).toList();
        Instant since = seen() == null || seen().isBefore(member.joinedAt()) ? member.joinedAt() : seen();
        return watch.reasons(new Watch.Facts(overdue(now), levels, since), now);
    }
}
