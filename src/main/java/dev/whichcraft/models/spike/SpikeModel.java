package dev.whichcraft.models.spike;

import dev.whichcraft.domain.models.spike.Reaction;
import dev.whichcraft.domain.models.spike.Spike;
import dev.whichcraft.domain.models.spike.Way;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The load jumps; who waits how long until further capacity is there, and what does it cost to be ready? */
@ApplicationScoped
public class SpikeModel implements Model {

    private static final String NONE = "none";

    /** Less than any reserve costs that keeps the limit; a schedule stays below it. */
    private static final int LITTLE = 1000;

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public String title() {
        return "The spike";
    }

    @Override
    public String summary() {
        return "The load jumps: see how long the queue grows until containers, virtual machines or microVMs help.";
    }

    @Override
    public String situation(Settings settings) {
        Spike spike = SpikeFields.spike(settings);
        return "A shop serves " + Say.whole(spike.before()) + " requests a second. At ten the sale opens and "
                + Say.whole(spike.peak()) + " a second arrive. " + Say.whole(spike.reserve())
                + " a second can be served until help is there, " + Say.whole(spike.after())
                + " with all help. Nobody is to wait longer than " + Say.whole(spike.patience()) + " seconds.";
    }

    @Override
    public String question() {
        return "With which of these will nobody wait longer than that?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction("spare-nodes", "Containers on nodes with room"),
                new Prediction("warm-pool", "A warm pool of virtual machines"),
                new Prediction("micro-vms", "A pool of microVMs"),
                new Prediction(NONE, "None of them"));
    }

    @Override
    public List<Group> groups() {
        return SpikeFields.GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return SpikeFields.conflicts(settings);
    }

    @Override
    public Answer answer(Settings settings) {
        Spike spike = SpikeFields.spike(settings);
        Reaction chosen = spike.reaction(SpikeFields.way(settings));
        return new Answer(
                sentence(spike, chosen),
                List.of(SpikePicture.draw(spike, chosen.way())),
                SpikeTables.of(spike),
                tasks(spike, chosen));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Spike spike = SpikeFields.spike(settings);
        List<Reaction> held = List.of(Way.SPARE_NODES, Way.WARM_POOL, Way.MICRO_VMS).stream()
                .map(spike::reaction)
                .toList();
        List<String> meeting = held.stream()
                .filter(Reaction::meets)
                .map(one -> SpikeFields.value(one.way()))
                .toList();
        String why =
                "Until help is there, the queue grows by what cannot be served: a quick start shortens only one part"
                        + " of the time, and notice is the larger one. Reserve covers the rest.";
        if (meeting.isEmpty()) {
            return guess.equals(NONE)
                    ? new Compared(true, "As you predicted, none of the three. " + why)
                    : new Compared(false, "You predicted that one of them would do; none of the three does. " + why);
        }
        String met = "With these settings "
                + (meeting.size() == 3 ? "all three do" : meeting.size() + " of the three do") + ".";
        boolean right = meeting.contains(guess);
        return new Compared(right, (right ? "As you predicted, yours does. " : "Yours does not hold here. ") + met);
    }

    private static String sentence(Spike spike, Reaction chosen) {
        if (chosen.queue().longest() == 0) {
            return "Nobody waits: what can be served at the jump is enough, for " + Say.whole(chosen.cost())
                    + " cents a day of idle capacity.";
        }
        String until = chosen.way().label() + ": all help is there " + Say.whole(chosen.helpAt())
                + " s after the jump. By then " + Say.whole(chosen.backlog()) + " requests wait, ";
        String end = Double.isInfinite(chosen.drain())
                ? "and the queue never empties, since more arrive than are served. "
                : "and the queue is gone " + Say.whole(chosen.drain()) + " s later. ";
        String wait = Double.isInfinite(chosen.queue().longestWait())
                ? ""
                : "The unluckiest waits " + Say.number(chosen.queue().longestWait()) + " s. ";
        String dropped = chosen.queue().dropped() == 0
                ? ""
                : SpikeTables.count(chosen.queue().dropped()) + " are dropped. ";
        String verdict = chosen.meets()
                ? "That keeps the limit of " + spike.patience() + " s."
                : "To keep the limit of " + spike.patience() + " s, " + Say.whole(chosen.needed())
                        + " requests a second would have to be served from the start.";
        return until + end + wait + dropped + verdict;
    }

    private static List<Task> tasks(Spike spike, Reaction chosen) {
        return List.of(
                new Task("Keep the limit without a schedule.", chosen.meets() && spike.early() == 0),
                new Task(
                        "Keep it for less than " + Say.whole(LITTLE) + " cents a day, at these prices or higher ones.",
                        chosen.meets()
                                && chosen.cost() < LITTLE
                                && spike.prices().running() >= 10));
    }
}
