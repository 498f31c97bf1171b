package dev.whichcraft.domain.models.portfolio;

/**
 * What a board loses of 100 points, reason by reason.
 *
 * @param forbidden for workloads that cannot run where they stand
 * @param hosts for hosts above the budget
 * @param risk 0 to 25, by what break-ins would expose
 * @param effort 0 to 25, by hours of work a month
 */
public record Points(double forbidden, double hosts, double risk, double effort) {

    /** What is left; below 0 where the board breaks many rules. */
    public double left() {
        return 100 - forbidden - hosts - risk - effort;
    }
}
