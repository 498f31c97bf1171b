package dev.whichcraft.domain.models.portfolio;

import dev.whichcraft.domain.models.sorter.Constraint;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.domain.models.sorter.Vetoes;
import java.util.Set;

/**
 * What a workload needs.
 *
 * @param demands what no advantage outweighs
 * @param distrust how far its code is from our own: 0 ours, 3 strangers'
 * @param instances how many run
 * @param memory of one instance, in MiB
 * @param deployments a month
 */
public record Needs(Set<Constraint> demands, int distrust, int instances, double memory, int deployments) {

    /** Whether it can run in a form. */
    public boolean allow(Form form) {
        return new Vetoes(demands, false).open().contains(form);
    }
}
