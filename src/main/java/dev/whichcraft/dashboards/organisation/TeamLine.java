package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.teams.state.Lately;
import dev.whichcraft.dashboards.teams.state.Owed;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.assignments.Assignment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A team beside others.
 *
 * @param people its members
 * @param recent what they answered lately
 * @param good levels at proficient or better, one for each person and section
 * @param overdue how many things are overdue, one for each person
 */
record TeamLine(Team team, long people, Recent recent, long good, long overdue) {

    /** What members of a team answered lately; sums are null where there is nothing to add up. */
    record Recent(UUID team, long active, Long answers, Long asked, Long thousandths) {

        static final Recent NONE = new Recent(null, 0, 0L, 0L, 0L);

        double share() {
            return asked == null || asked == 0 ? 0 : thousandths / 1000.0 / asked;
        }
    }

    /** Somebody in a team, and since when. */
    record Place(UUID team, UUID person, Instant since) {

        Owed.Stay stay() {
            return new Owed.Stay(person, since);
        }
    }

    /** How many of something a team has. */
    record Count(UUID team, long count) {}

    private static final String MEMBERS =
            " from Membership m%s where m.team.id in ?1 and m.leftAt is null and m.role = ?2";

    /** Those of some teams, in their order. As many questions to the database for one as for all. */
    static List<TeamLine> of(List<Team> teams, Library library, Instant now) {
        List<UUID> ids = teams.stream().map(team -> team.id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Owed.Stay>> people = people(ids);
        Map<UUID, Recent> recent = Membership.find(
                        "select m.team.id,"
                                + " count(distinct case when s.guess + s.likely + s.certain > 0 then s.personId end),"
                                + " sum(s.guess + s.likely + s.certain), sum(s.asked),"
                                + " sum(s.thousandths)"
                                + MEMBERS.formatted(" join SectionTally s on s.personId = m.personId")
                                + " and s.week >= ?3 group by m.team.id",
                        ids,
                        Role.MEMBER,
                        Lately.since(now))
                .project(Recent.class)
                .stream()
                .collect(Collectors.toMap(Recent::team, Function.identity()));
        Map<UUID, Long> good = Membership.find(
                        "select m.team.id, count(*)" + MEMBERS.formatted(" join Standing s on s.personId = m.personId")
                                // written out, so that the database knows its index for them
                                + " and s.level in (PROFICIENT, MASTERED) group by m.team.id",
                        ids,
                        Role.MEMBER)
                .project(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::team, Count::count));
        Map<UUID, UUID> teamOf = Assignment.<Assignment>list("team.id in ?1 and withdrawnAt is null", ids).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.team.id));
        Map<UUID, Long> overdue = Owed.of(Assignment.list("team.id in ?1", ids), people, library, now).stream()
                .filter(one -> one.overdue(now))
                .collect(Collectors.groupingBy(one -> teamOf.get(one.assignment()), Collectors.counting()));
        return teams.stream()
                .map(team -> new TeamLine(
                        team,
                        people.getOrDefault(team.id, List.of()).size(),
                        recent.getOrDefault(team.id, Recent.NONE),
                        good.getOrDefault(team.id, 0L),
                        overdue.getOrDefault(team.id, 0L)))
                .toList();
    }

    private static Map<UUID, List<Owed.Stay>> people(List<UUID> teams) {
        return Membership.find("select m.team.id, m.personId, m.joinedAt" + MEMBERS.formatted(""), teams, Role.MEMBER)
                .project(Place.class)
                .stream()
                .collect(Collectors.groupingBy(Place::team, Collectors.mapping(Place::stay, Collectors.toList())));
    }
}
