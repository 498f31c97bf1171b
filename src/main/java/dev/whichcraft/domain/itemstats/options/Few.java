package dev.whichcraft.domain.itemstats.options;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.ItemFigures;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options of which it must not be told what those who picked them earned elsewhere: too few picked them, or, with what is
 * told of all others and of everybody, it could be worked out for those whom it must not be told of.
 *
 * @param picking what was picked
 * @param firsts the same of people's first attempts, by option: as many people there are at least
 * @param n how many were asked
 * @param people how many of them by their first attempt
 */
public record Few(Picking picking, Map<String, Count> firsts, long n, long people) {

    /** All of them. */
    public Set<String> hidden(Task task) {
        Set<String> hidden = picking.options().stream()
                .filter(one -> one.count().n() > 0 && people(one) < ItemFigures.LEAST)
                .map(Picked::option)
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(hidden);
        groups(task).values().forEach(group -> all.addAll(more(group, hidden)));
        return all;
    }

    /** Those of a group, the smallest first, with which the hidden ones are enough together. */
    private Set<String> more(List<Picked> group, Set<String> hidden) {
        long outside = n - group.stream().mapToLong(one -> one.count().n()).sum();
        long together =
                outside > 0 ? people - group.stream().mapToLong(this::people).sum() : 0;
        boolean any = outside > 0;
        Set<String> more = new HashSet<>();
        for (Picked one : group) {
            if (hidden.contains(one.option())) {
                together += people(one);
                any = true;
            }
        }
        for (Picked one : group) {
            if (any && together < ItemFigures.LEAST && !hidden.contains(one.option())) {
                together += people(one);
                more.add(one.option());
            }
        }
        return more;
    }

    /** Options of which each person has at most one, with no answer in every group; those picked by nobody aside. */
    private Map<String, List<Picked>> groups(Task task) {
        List<Picked> bySize = picking.options().stream()
                .filter(one -> one.count().n() > 0)
                .sorted(Comparator.comparingLong(this::people))
                .toList();
        return bySize.stream()
                .map(Picked::option)
                .filter(option -> !option.equals(Picks.NONE))
                .map(option -> group(task, option))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> bySize.stream()
                        .filter(one -> one.option().equals(Picks.NONE)
                                || group(task, one.option()).equals(name))
                        .toList()));
    }

    private static String group(Task task, String option) {
        if (task instanceof Assignment) {
            return option.split("=", 2)[0];
        }
        if (task instanceof Decision decision) {
            return decision.choice(option).isPresent()
                    ? "choice"
                    : cost(decision, option) ? "cost" : "reason " + option;
        }
        return task instanceof Selection ? option : "all";
    }

    private static boolean cost(Decision decision, String option) {
        return decision.costs().stream().anyMatch(cost -> cost.item().id().equals(option));
    }

    private long people(Picked one) {
        return firsts.getOrDefault(one.option(), Count.ZERO).n();
    }
}
