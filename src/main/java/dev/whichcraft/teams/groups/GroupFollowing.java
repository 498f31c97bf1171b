package dev.whichcraft.teams.groups;

import dev.whichcraft.domain.teams.Following;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.people.events.Arrived;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Change.Kind;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets people come to teams, and go, with their groups at the login server. A team never loses its only lead by that. */
@ApplicationScoped
public class GroupFollowing {

    void follow(@Observes Arrived arrived) {
        alone(arrived);
        List<GroupRule> rules = GroupRule.inUse();
        Map<UUID, Membership> present = Membership.present(arrived.person()).stream()
                .filter(stay -> !stay.team.archived())
                .collect(Collectors.toMap(stay -> stay.team.id, stay -> stay));
        Map<UUID, Role> external = present.values().stream()
                .filter(stay -> stay.external)
                .collect(Collectors.toMap(stay -> stay.team.id, stay -> stay.role));
        Set<UUID> byHand = present.keySet().stream()
                .filter(team -> !external.containsKey(team))
                .collect(Collectors.toSet());
        Following following =
                Following.of(rules.stream().map(GroupRule::rule).toList(), arrived.groups(), external, byHand);
        following.joins().forEach((team, role) -> join(Team.alone(team), role, arrived));
        following.roles().forEach((team, role) -> change(present.get(team), role, arrived));
        following.leaves().forEach(team -> leave(present.get(team), arrived));
    }

    /**
     * Nobody else changes who is in the teams that may be joined or left, before anything of them is read. Locked in one
     * order, so that of two people who swap teams neither waits for the other.
     */
    private static void alone(Arrived arrived) {
        Stream.concat(GroupRule.teams(arrived.groups()).stream(), Membership.followed(arrived.person()).stream())
                .distinct()
                .sorted()
                .forEach(Team::alone);
    }

    private static void join(Team team, Role role, Arrived arrived) {
        if (Membership.join(team, arrived.person(), role, true, arrived.at())) {
            note(team, arrived, Kind.CAME_BY_GROUP, role.name());
        }
    }

    private static void change(Membership stay, Role role, Arrived arrived) {
        if (!keepsALead(stay)) {
            stay.role = role;
            note(stay.team, arrived, Kind.ROLE_BY_GROUP, role.name());
        }
    }

    private static void leave(Membership stay, Arrived arrived) {
        if (!keepsALead(stay)) {
            stay.leftAt = arrived.at();
            note(stay.team, arrived, Kind.LEFT_WITH_GROUP, "");
        }
    }

    private static boolean keepsALead(Membership stay) {
        return stay.lead() && Membership.leads(stay.team.id) == 1;
    }

    private static void note(Team team, Arrived arrived, Kind kind, String detail) {
        Change.note(team, arrived.person(), null, kind, detail, arrived.at());
    }
}
