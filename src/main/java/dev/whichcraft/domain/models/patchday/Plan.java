package dev.whichcraft.domain.models.patchday;

import dev.whichcraft.domain.models.patchday.Step.Work;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be done on one side, step after step, and what is left.
 *
 * @param steps in order
 * @param reached how many instances are rid of the flaw in the end
 * @param left how many keep it, because nobody looks after them
 */
public record Plan(List<Step> steps, int reached, int left) {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** How virtual machines get rid of a flaw; a flaw of the kernel is in the hosts and in every guest. */
    public static Plan ofMachines(Flaw flaw, Fleet fleet) {
        Fleet.Guests guests = fleet.guests();
        boolean one = flaw == Flaw.APPLICATION;
        int affected = one ? fleet.ofOneApplication() : fleet.instances();
        int left = one ? 0 : share(fleet.instances(), guests.neglected());
        Step patch = new Step(Work.PATCH_GUESTS, affected - left, guests.atOnce(), guests.patch() + guests.restart());
        List<Step> steps = flaw == Flaw.KERNEL ? List.of(hosts(fleet), patch) : List.of(patch);
        return new Plan(steps, affected - left, left);
    }

    /** How containers get rid of it; no image holds a kernel. */
    public static Plan ofContainers(Flaw flaw, Fleet fleet) {
        Fleet.Images images = fleet.images();
        return switch (flaw) {
            case KERNEL -> new Plan(List.of(hosts(fleet)), fleet.instances(), 0);
            case APPLICATION ->
                new Plan(
                        List.of(build(images, 1), rollOut(images, fleet.ofOneApplication())),
                        fleet.ofOneApplication(),
                        0);
            case LIBRARY -> {
                int left = share(fleet.instances(), images.neglected());
                int rebuilt = images.derived() - share(images.derived(), images.neglected());
                Step bases = new Step(Work.BUILD_BASES, images.bases(), images.baseBuilders(), images.baseMinutes());
                int reached = fleet.instances() - left;
                yield new Plan(List.of(bases, build(images, rebuilt), rollOut(images, reached)), reached, left);
            }
        };
    }

    private static Step build(Fleet.Images images, int count) {
        return new Step(Work.BUILD_IMAGES, count, images.builders(), images.minutes());
    }

    private static Step rollOut(Fleet.Images images, int count) {
        return new Step(Work.ROLL_OUT, count, images.atOnce(), images.seconds() / 60.0);
    }

    private static Step hosts(Fleet fleet) {
        Fleet.Hosts hosts = fleet.hosts();
        return new Step(Work.PATCH_HOSTS, hosts.count(), hosts.atOnce(), hosts.drain() + hosts.reboot());
    }

    private static int share(int all, int percent) {
        return (int) Math.round(all * percent / 100.0);
    }

    /** Minutes until all that is looked after is done: the sum of ceil(units / at once) * minutes over the steps. */
    public double minutes() {
        return steps.stream().mapToDouble(Step::total).sum();
    }

    /**
     * For how long instances were open to the flaw, added up, in days: each until the round of the last step that reaches
     * it, those that nobody looks after for the whole time.
     *
     * @param days how long one looks
     */
    public double exposure(int days) {
        Step last = steps.get(steps.size() - 1);
        double before = minutes() - last.total();
        double open = Stream.iterate(1, round -> round <= last.rounds(), round -> round + 1)
                .mapToDouble(round -> {
                    int units = Math.min(last.atOnce(), last.units() - (round - 1) * last.atOnce());
                    double share = (double) units / last.units();
                    return share * Math.min(before + round * last.minutes(), (double) days * MINUTES_A_DAY);
                })
                .sum();
        return left * (double) days + reached * open / MINUTES_A_DAY;
    }
}
