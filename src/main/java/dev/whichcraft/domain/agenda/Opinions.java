package dev.whichcraft.domain.agenda;

import dev.whichcraft.domain.tally.Crowd;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people of a team chose first in one scenario.
 *
 * @param chosen how many chose each option, by id
 * @param sureAndWrong how many were certain of one that is not best
 */
public record Opinions(Map<String, Integer> chosen, int sureAndWrong) {

    /**
     * One person's.
     *
     * @param sureAndWrong whether they were certain of an option that is not best
     */
    public record Opinion(String option, boolean sureAndWrong) {}

    /** Of several people. */
    public static Opinions of(Collection<Opinion> opinions) {
        Map<String, Integer> chosen = new TreeMap<>();
        opinions.forEach(one -> chosen.merge(one.option(), 1, Integer::sum));
        return new Opinions(
                chosen, (int) opinions.stream().filter(Opinion::sureAndWrong).count());
    }

    /** How many people there are. */
    public int people() {
        return chosen.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The chance that two of them, drawn by lot, chose differently (C. Gini 1912, E. H. Simpson 1949): 0 where all agree. */
    public double divided() {
        double people = people();
        double alike = chosen.values().stream()
                .mapToDouble(count -> count * (count - 1))
                .sum();
        return people < 2 ? 0 : 1 - alike / (people * (people - 1));
    }

    /** How much there is to talk about: the more they are divided, and the more are sure and wrong. */
    public double worth() {
        return people() == 0 ? 0 : divided() + (double) sureAndWrong / people();
    }

    /** Whether it may be told, and there is something to talk about. */
    public boolean telling() {
        return Crowd.tells(people()) && worth() > 0;
    }
}
