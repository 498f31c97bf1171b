package dev.whichcraft.models.blast;

import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How many tenants are exposed when one is broken into. */
@ApplicationScoped
public class BlastModel implements Model {

    @Override
    public String name() {
        return "blast";
    }

    @Override
    public String title() {
        return "How far does a break-in reach?";
    }

    @Override
    public String summary() {
        return "Break into one tenant of a host and see how many others are exposed, behind which walls.";
    }

    @Override
    public String situation(Settings settings) {
        BlastRadius radius = Walls.radius(settings);
        return Say.whole(radius.tenants())
                + " tenants share a host, and an intruder is inside one of them. An attempt to get"
                + " out of a container succeeds in " + Exposure.chance(radius.container())
                + " of cases, out of a VM in "
                + Exposure.chance(radius.machine()) + ".";
    }

    @Override
    public String question() {
        return "Which arrangement exposes the fewest tenants?";
    }

    @Override
    public List<Prediction> predictions() {
        return Arrays.stream(Arrangement.values())
                .filter(arrangement -> arrangement != Arrangement.NESTED)
                .map(arrangement -> new Prediction(arrangement.value(), arrangement.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return Walls.GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return settings.whole("group") <= settings.whole("tenants")
                ? Map.of()
                : Map.of(
                        "group",
                        "Write a number no larger than that of the tenants, " + settings.given("tenants") + ".");
    }

    @Override
    public List<Number> numbers() {
        return Exposure.numbers();
    }

    @Override
    public Answer answer(Settings settings) {
        BlastRadius radius = Walls.radius(settings);
        return new Answer(
                Exposure.sentence(radius, settings),
                List.of(TenantPicture.draw(radius)),
                List.of(Exposure.table(radius)),
                List.of(
                        new Task(
                                "Bring plain containers below two exposed tenants by locks alone.",
                                radius.containers() < 2
                                        && settings.given("container").equals("12.5")
                                        && radius.tenants() == 40),
                        new Task(
                                "Find what makes containers in VMs no better than VMs alone.",
                                radius.groups() >= radius.machines())));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        BlastRadius radius = Walls.radius(settings);
        Arrangement guessed = Arrangement.of(guess);
        Arrangement best = Arrangement.best(radius);
        String why = why(best, radius);
        boolean right = guessed.exposed(radius) <= best.exposed(radius) + 1e-9;
        String fewest = best.words() + " with " + Say.number(best.exposed(radius));
        return right
                ? new Compared(true, "As you predicted: " + fewest + ". " + why)
                : new Compared(
                        false,
                        "You predicted " + guessed.words() + ", which come to " + Say.number(guessed.exposed(radius))
                                + "; the fewest are exposed by " + fewest + ". " + why);
    }

    private static String why(Arrangement best, BlastRadius radius) {
        return best == Arrangement.GROUPS
                ? "Two walls multiply: to leave a group an intruder must get out of the container and out of the VM,"
                        + " in "
                        + Exposure.chance(radius.container() * radius.machine())
                        + " of attempts. Within the group only one wall stands."
                : "Containers add little where the way out of them is wide: then the VM is the wall that counts.";
    }
}
