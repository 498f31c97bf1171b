package dev.whichcraft.models.fliptherow;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.fliptherow.Row;
import dev.whichcraft.domain.models.fliptherow.Situation;
import dev.whichcraft.domain.models.fliptherow.Situation.Network;
import dev.whichcraft.domain.models.fliptherow.Situation.Start;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of the summary table, each with the condition under which its verdict turns over. */
@ApplicationScoped
public class FlipTheRowModel implements Model {

    @Override
    public String name() {
        return "flip-the-row";
    }

    @Override
    public String title() {
        return "Flip the row";
    }

    @Override
    public String summary() {
        return "The ten verdicts of the summary table: change the circumstances until they turn over.";
    }

    @Override
    public String situation(Settings settings) {
        return "The summary table has ten rows, and each cell is a tendency with a condition behind it. Take your own"
                + " case: how large images are, what an application needs, who attacks, how often things change.";
    }

    @Override
    public String question() {
        return "How many of the ten verdicts can be turned over by such circumstances?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction("one", "None or one"),
                new Prediction("three", "Two to four"),
                new Prediction("seven", "Five to seven"),
                new Prediction("all", "Eight or more"));
    }

    @Override
    public List<Group> groups() {
        return FlipFields.GROUPS;
    }

    @Override
    public Answer answer(Settings settings) {
        Situation situation = FlipFields.situation(settings);
        return new Answer(
                sentence(situation),
                List.of(FlipViews.picture(situation)),
                List.of(FlipViews.table(situation)),
                tasks(situation));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        boolean right = guess.equals("seven");
        return new Compared(
                right,
                (right ? "As you predicted: " : "Not as you predicted: ")
                        + "seven have a condition that can be set here. The other three describe what the two are, or"
                        + " were made for.");
    }

    private static String sentence(Situation situation) {
        int holding = situation.holding().size();
        if (holding == Row.values().length) {
            return "With these settings all ten verdicts hold.";
        }
        String turned = Arrays.stream(Row.values())
                .filter(situation::flips)
                .map(row -> row.label() + ": " + row.flipped() + ".")
                .collect(Collectors.joining(" "));
        return "With these settings " + holding + " of ten verdicts hold. " + turned;
    }

    private static List<Task> tasks(Situation situation) {
        return List.of(
                new Task("Turn over startup time by the image alone.", situation.flips(Row.STARTUP)),
                new Task(
                        "Turn over all seven that can be turned.",
                        situation.holding().size() == 3));
    }

    @Override
    public List<Number> numbers() {
        return List.of(
                number("Creating a container", Start.CREATE),
                number("Memory of a Linux VM beside its application", Situation.GUEST),
                number("Counts no longer, in memory, below", Situation.SAME),
                number("VM, computing, against the bare machine", Network.CPU),
                number("VM, round trip", Network.VIRTIO),
                number("VM with SR-IOV, round trip", Network.DIRECT),
                number("Container behind NAT, round trip", Network.NAT));
    }

    private static Number number(String label, Figure figure) {
        return new Number(label, Say.figure(figure), figure);
    }
}
