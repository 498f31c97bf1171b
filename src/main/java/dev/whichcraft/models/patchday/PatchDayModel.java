package dev.whichcraft.models.patchday;

import dev.whichcraft.domain.models.patchday.Arrangement;
import dev.whichcraft.domain.models.patchday.Flaw;
import dev.whichcraft.domain.models.patchday.Fleet;
import dev.whichcraft.domain.models.patchday.Plan;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A flaw is known: how long do two fleets carry it, and who has to act on which layer? */
@ApplicationScoped
public class PatchDayModel implements Model {

    @Override
    public String name() {
        return "patch-day";
    }

    @Override
    public String title() {
        return "Patch day";
    }

    @Override
    public String summary() {
        return "A flaw in a library, a kernel or an application: see which fleet is rid of it first, and who has to"
                + " act.";
    }

    @Override
    public String situation(Settings settings) {
        Fleet fleet = PatchDayFields.fleet(settings);
        String flaw =
                switch (PatchDayFields.flaw(settings)) {
                    case LIBRARY -> "a library that every instance carries";
                    case KERNEL -> "the Linux kernel";
                    case APPLICATION -> "one of the applications";
                };
        return "Friday, half past four: a critical flaw in " + flaw + ". One fleet has "
                + Say.whole(fleet.instances()) + " virtual machines, "
                + Say.whole(fleet.guests().atOnce())
                + " of which are patched at a time. Another runs as many containers from "
                + Say.whole(fleet.images().derived()) + " images on "
                + Say.whole(fleet.images().bases()) + " base images. Both stand on "
                + Say.whole(fleet.hosts().count()) + " hosts.";
    }

    @Override
    public String question() {
        return "Which fleet is done first?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction("containers", "The containers"),
                new Prediction("same", "Both within a tenth of the time"),
                new Prediction("machines", "The virtual machines"));
    }

    @Override
    public List<Group> groups() {
        return PatchDayFields.GROUPS;
    }

    @Override
    public Answer answer(Settings settings) {
        Flaw flaw = PatchDayFields.flaw(settings);
        Fleet fleet = PatchDayFields.fleet(settings);
        Arrangement where = PatchDayFields.arrangement(settings);
        int days = settings.whole("days");
        Plan containers = Plan.ofContainers(flaw, fleet);
        Plan machines = Plan.ofMachines(flaw, fleet);
        return new Answer(
                sentence(containers, machines, days) + who(flaw, where),
                List.of(PatchDayPictures.time(containers, machines), PatchDayPictures.owners(where, flaw)),
                PatchDayTables.of(containers, machines, flaw, days),
                tasks(containers, machines, flaw, days));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Flaw flaw = PatchDayFields.flaw(settings);
        Fleet fleet = PatchDayFields.fleet(settings);
        String first = first(
                Plan.ofContainers(flaw, fleet).minutes(),
                Plan.ofMachines(flaw, fleet).minutes());
        String why =
                switch (flaw) {
                    case LIBRARY ->
                        "Machines are mended one round after another. Images are rebuilt once and then only replaced.";
                    case KERNEL ->
                        "No image holds a kernel: containers wait for their hosts, machines for hosts and guests.";
                    case APPLICATION -> "One application is a small part of either fleet.";
                };
        String truth =
                switch (first) {
                    case "containers" -> "the containers are done first";
                    case "machines" -> "the virtual machines are done first";
                    default -> "both take about the same time";
                };
        boolean right = first.equals(guess);
        return new Compared(right, (right ? "As you predicted, " : "Not as you predicted: ") + truth + ". " + why);
    }

    private static String first(double containers, double machines) {
        if (Math.abs(containers - machines) <= 0.1 * Math.max(containers, machines)) {
            return "same";
        }
        return containers < machines ? "containers" : "machines";
    }

    private static String sentence(Plan containers, Plan machines, int days) {
        String times = "The containers are done after " + minutes(containers) + ", the virtual machines after "
                + minutes(machines) + ".";
        if (containers.left() + machines.left() == 0) {
            return times;
        }
        return times + " But " + left(containers, "containers") + " and " + left(machines, "virtual machines")
                + " keep the flaw, because nobody looks after them; within " + days
                + " days that outweighs every round of patching.";
    }

    private static String left(Plan plan, String what) {
        return (plan.left() == 0 ? "no" : Say.whole(plan.left())) + " " + what;
    }

    private static String minutes(Plan plan) {
        return Say.number(plan.minutes()) + " min";
    }

    private static String who(Flaw flaw, Arrangement where) {
        return " " + where.label() + ": the " + flaw.layer().word() + " is looked after by "
                + where.owner(flaw.layer()).label() + ".";
    }

    private static List<Task> tasks(Plan containers, Plan machines, Flaw flaw, int days) {
        return List.of(
                new Task(
                        "Make the virtual machines as quick as the containers for a flaw in the library.",
                        flaw == Flaw.LIBRARY && machines.minutes() <= containers.minutes() && machines.left() == 0),
                new Task(
                        "Make containers the more exposed fleet, although they are done first.",
                        containers.minutes() < machines.minutes()
                                && containers.exposure(days) > machines.exposure(days)));
    }
}
