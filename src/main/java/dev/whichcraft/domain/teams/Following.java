package dev.whichcraft.domain.teams;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What has to happen so that somebody is in the teams that their groups at the login server stand for.
 *
 * @param joins teams to come to, and as what
 * @param roles teams to have another role in
 * @param leaves teams to leave
 */
public record Following(Map<UUID, Role> joins, Map<UUID, Role> roles, Set<UUID> leaves) {

    /**
     * That people of a group are in a team.
     *
     * @param group as the login server writes it
     */
    public record Rule(String group, UUID team, Role role) {}

    /**
     * Works it out. What was made by hand is left alone.
     *
     * @param rules of several for one team, lead beats member
     * @param groups of the person
     * @param external the teams they are in by a group, and as what
     * @param byHand the teams they are in otherwise
     */
    public static Following of(Collection<Rule> rules, Set<String> groups, Map<UUID, Role> external, Set<UUID> byHand) {
        Map<UUID, Role> wished = new HashMap<>();
        rules.stream()
                .filter(rule -> groups.contains(rule.group()) && !byHand.contains(rule.team()))
                .forEach(rule -> wished.merge(rule.team(), rule.role(), Following::higher));
        Map<UUID, Role> joins = new TreeMap<>(wished);
        joins.keySet().removeAll(external.keySet());
        Map<UUID, Role> roles = new TreeMap<>(wished);
        roles.entrySet()
                .removeIf(
                        wish -> !external.containsKey(wish.getKey()) || external.get(wish.getKey()) == wish.getValue());
        Set<UUID> leaves = new TreeSet<>(external.keySet());
        leaves.removeAll(wished.keySet());
        return new Following(joins, roles, leaves);
    }

    private static Role higher(Role one, Role other) {
        return EnumSet.of(one, other).contains(Role.LEAD) ? Role.LEAD : Role.MEMBER;
    }
}
