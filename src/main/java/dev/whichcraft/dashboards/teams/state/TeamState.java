package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.domain.teams.Watch;
import dev.whichcraft.library.Library;
import dev.whichcraft.progress.Standing;
import dev.whichcraft.progress.tallies.MisconceptionHeld;
import dev.whichcraft.progress.tallies.SectionTally;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.watching.WatchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How members of a team stand in a course. As many questions to the database for one as for thirty.
 *
 * @param course null where nothing is on the shelf
 * @param courses those in use, to switch between
 * @param watch when somebody is behind
 * @param assignments ids of all that the team was ever asked for
 * @param people by name; leads are not among them, since nobody asks them for anything
 * @param self whether the one whom it is about looks at it
 */
public record TeamState(
        Team team,
        Course course,
        List<Course> courses,
        Watch watch,
        Set<UUID> assignments,
        List<Someone> people,
        Instant now,
        boolean self) {

    /** How many weeks are told one by one, the others together: the running one, and twice four whole ones. */
    private static final int APART = 1 + 2 * Weeks.MONTH;

    /**
     * Reads it.
     *
     * @param members whom it is about
     * @param wished id of a course; another one is taken where there is none of this id
     */
    public static TeamState of(Team team, List<Member> members, String wished, Library library, Instant now) {
        return of(team, members, wished, library, now, Weeks.of(now).minusWeeks(APART));
    }

    /** The same as it is to be told of a week, perhaps of one long ago. */
    public static TeamState at(
            Optional<LocalDate> week, Team team, List<Member> members, String wished, Library library, Instant now) {
        LocalDate usual = Weeks.of(now).minusWeeks(APART);
        LocalDate old = week.filter(one -> one.isBefore(usual)).orElse(usual);
        return of(team, members, wished, library, now, old);
    }

    /** The same with every week by itself, also those long ago; of a few people, or for who wants to see every row. */
    public static TeamState weekByWeek(Team team, List<Member> members, String wished, Library library, Instant now) {
        return of(team, members, wished, library, now, LocalDate.EPOCH);
    }

    private static TeamState of(
            Team team, List<Member> members, String wished, Library library, Instant now, LocalDate old) {
        List<UUID> ids = members.stream().map(Member::id).toList();
        List<Assignment> assignments = Assignment.ofTeam(team.id);
        Set<UUID> asked = assignments.stream().map(one -> one.id).collect(Collectors.toSet());
        List<Course> courses = inUse(ids, assignments, library);
        Course course = courses.stream()
                .filter(one -> one.id().equals(wished))
                .findFirst()
                .orElse(courses.isEmpty() ? null : courses.get(0));
        if (course == null) {
            return new TeamState(team, null, List.of(), WatchRule.of(team.id), asked, List.of(), now, false);
        }
        Map<UUID, List<Standing>> standings = by(
                Standing.of(ids, course.id()).stream()
                        // levels in sections that are gone stay, but nobody can mend them
                        .filter(one -> course.quiz(one.quiz).isPresent())
                        .toList(),
                one -> one.personId);
        Map<UUID, List<SectionTally.Line>> tallies =
                by(SectionTally.of(ids, course.id(), old), SectionTally.Line::person);
        Map<UUID, List<MisconceptionHeld.Line>> held =
                by(MisconceptionHeld.of(ids, course.id(), old), MisconceptionHeld.Line::person);
        List<Owed.Stay> stays = members.stream()
                .map(one -> new Owed.Stay(one.id(), one.joinedAt()))
                .toList();
        Map<UUID, List<Owed>> owed = by(Owed.of(assignments, Map.of(team.id, stays), library, now), Owed::person);
        Map<UUID, Seen> seen = Seen.of(ids);
        List<Someone> people = members.stream()
                .map(member -> new Someone(
                        member,
                        byQuiz(standings.getOrDefault(member.id(), List.of()), Function.identity()),
                        byQuiz(standings.getOrDefault(member.id(), List.of()), Standing::steps),
                        tallies.getOrDefault(member.id(), List.of()),
                        held.getOrDefault(member.id(), List.of()),
                        owed.getOrDefault(member.id(), List.of()),
                        seen.get(member.id())))
                .toList();
        return new TeamState(team, course, courses, WatchRule.of(team.id), asked, people, now, false);
    }

    /** The same about one of its people alone, who looks at it themselves. */
    public TeamState seenBy(Someone one) {
        return new TeamState(team, course, courses, watch, assignments, List.of(one), now, true);
    }

    /** Those in which somebody handed something in or is asked for something; the first one where there is none. */
    private static List<Course> inUse(List<UUID> people, List<Assignment> assignments, Library library) {
        Set<String> ids = new TreeSet<>(Standing.courses(people));
        assignments.stream().filter(one -> one.withdrawnAt == null).forEach(one -> ids.add(one.course));
        List<Course> used = library.courses().stream()
                .filter(course -> ids.contains(course.id()))
                .toList();
        return used.isEmpty() ? library.courses().stream().limit(1).toList() : used;
    }

    private static <T> Map<String, T> byQuiz(List<Standing> standings, Function<Standing, T> value) {
        return standings.stream().collect(Collectors.toMap(one -> one.quiz, value));
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> person) {
        return rows.stream().collect(Collectors.groupingBy(person));
    }

    /** Who is behind. */
    public List<Someone> behind() {
        return people.stream().filter(one -> !one.behind(watch, now).isEmpty()).toList();
    }

    /** This week. */
    public LocalDate week() {
        return Weeks.of(now);
    }

    /** What all answered in the weeks after one and up to another. */
    public Tally tally(LocalDate after, LocalDate until) {
        return lines().filter(line -> line.week().isAfter(after) && !line.week().isAfter(until))
                .map(SectionTally.Line::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** How many people answered something in these weeks. */
    public long active(LocalDate after, LocalDate until) {
        return lines().filter(line -> line.week().isAfter(after) && !line.week().isAfter(until))
                // what the clock handed in may hold no answer at all
                .filter(line -> line.tally().answered() > 0)
                .map(SectionTally.Line::person)
                .distinct()
                .count();
    }

    private Stream<SectionTally.Line> lines() {
        List<SectionTally.Line> all = new ArrayList<>();
        people.forEach(one -> all.addAll(one.tallies()));
        return all.stream();
    }

    /** What all together answered. */
    public TeamChoosing choosing() {
        return TeamChoosing.of(course, people);
    }

    /** What it misunderstands, the most common first. */
    public List<Misunderstood> misunderstood() {
        return Misunderstood.in(this);
    }

    /** What misled most people of late; empty where nothing did. */
    public Optional<Misunderstood> lately() {
        return misunderstood().stream()
                .filter(one -> one.recently() > 0)
                .max(Comparator.comparing(Misunderstood::recently));
    }

    /** A misconception as someone who holds it says it; its tag where the course knows it no more. */
    public String wrong(String tag) {
        Misconception known = course.misconceptions().get(tag);
        return known == null ? tag : known.wrong();
    }
}
