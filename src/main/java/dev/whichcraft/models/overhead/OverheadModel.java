package dev.whichcraft.models.overhead;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.overhead.Container;
import dev.whichcraft.domain.models.overhead.Machine;
import dev.whichcraft.domain.models.overhead.Mix;
import dev.whichcraft.domain.models.overhead.Work;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a container or a VM costs a mix of work. */
@ApplicationScoped
public class OverheadModel implements Model {

    private static final List<Group> GROUPS = List.of(
            Group.of(
                    "Where the program's time goes",
                    part("cpu", Work.CPU, 60),
                    part("memory", Work.MEMORY, 20),
                    part("random", Work.RANDOM, 20),
                    part("sequential", Work.SEQUENTIAL, 0),
                    part("network", Work.NETWORK, 0)),
            Group.of(
                    "The container",
                    Choice.of("data", "Data", "volume", "On a volume", "layer", "In its own layer"),
                    Choice.of("net", "Network", "nat", "Docker's NAT", "host", "The host's own")),
            Group.of(
                    "The VM",
                    Choice.of("tuned", "Processors", "no", "By default", "yes", "Pinned, topology shown"),
                    Choice.of("disk", "Disk", "no", "Virtual", "yes", "A device of its own"),
                    Choice.of("card", "Network card", "no", "Virtual", "yes", "A slice of it (SR-IOV)")));

    private static Slider part(String name, Work work, int first) {
        return Slider.of(name, work.label(), "parts", first, Slider.even(0, 100, 5));
    }

    @Override
    public String name() {
        return "overhead";
    }

    @Override
    public String title() {
        return "What does the layer cost this program?";
    }

    @Override
    public String summary() {
        return "Mix computing, memory, disk and network, and see when a VM costs speed and when it does not.";
    }

    @Override
    public String situation(Settings settings) {
        Mix mix = race(settings).mix();
        List<String> parts = Stream.of(Work.values())
                .filter(work -> mix.share(work) > 0)
                .map(work -> Say.percent(mix.share(work)) + " " + work.label().toLowerCase(Locale.ROOT))
                .toList();
        return "A program spends its time like this when it runs on the bare machine: " + String.join(", ", parts)
                + ". It may run in a container or in a VM (KVM), set up as below; speeds follow measurements of 2014.";
    }

    @Override
    public String question() {
        return "How fast is it in the VM, compared with the container?";
    }

    @Override
    public List<Prediction> predictions() {
        return Stream.of(Pace.SAME, Pace.LITTLE, Pace.QUARTER, Pace.HALF)
                .map(pace -> new Prediction(pace.value(), pace.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return parts(settings).values().stream().allMatch(part -> part == 0)
                ? Map.of("cpu", "Give at least one kind of work more than 0 parts.")
                : Map.of();
    }

    @Override
    public Answer answer(Settings settings) {
        Race race = race(settings);
        return new Answer(sentence(race), List.of(picture(race)), List.of(table(race)), tasks(race));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Race race = race(settings);
        Pace real = Pace.of(race.ratio());
        Pace guessed = Pace.of(guess);
        Work dearest = race.dearest();
        String why =
                race.machine().factor(dearest).value() <= 1.05 || race.mix().share(dearest) == 0
                        ? "Nothing in this mix costs the VM much."
                        : "Most of it comes from one kind of work, "
                                + dearest.label().toLowerCase(Locale.ROOT) + ", where the VM takes "
                                + Say.factor(race.machine().factor(dearest).value()) + " times as long.";
        return guessed == real
                ? new Compared(true, "As you predicted: " + real.said() + ". " + why)
                : new Compared(false, "You predicted " + guessed.said() + "; it is " + real.said() + ". " + why);
    }

    private static Map<Work, Double> parts(Settings settings) {
        Map<Work, Double> parts = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            parts.put(work, settings.number(work.name().toLowerCase(Locale.ROOT)));
        }
        return parts;
    }

    private static Race race(Settings settings) {
        return new Race(
                Mix.of(parts(settings)),
                new Container(
                        settings.choice("data").equals("volume"),
                        settings.choice("net").equals("host")),
                new Machine(settings.yes("tuned"), settings.yes("disk"), settings.yes("card")));
    }

    private static String sentence(Race race) {
        double gap = Math.abs(1 - race.ratio());
        String compared = gap < 0.005
                ? "equally fast in both"
                : Say.percent(gap) + (race.ratio() < 1 ? " slower" : " faster") + " in the VM than in the container";
        return "This mix is " + compared + ": the container reaches " + Say.percent(race.ofContainer())
                + " of the bare machine's speed, the VM " + Say.percent(race.ofMachine()) + ".";
    }

    private static Picture picture(Race race) {
        return Bars.draw(
                "Speed relative to the bare machine",
                List.of(
                        Bar.of(null, "Bare machine", 1, Say.percent(1)),
                        Bar.of(Side.A, "Container", race.ofContainer(), Say.percent(race.ofContainer())),
                        Bar.of(Side.B, "VM", race.ofMachine(), Say.percent(race.ofMachine()))),
                1);
    }

    private static Table table(Race race) {
        List<Row> rows = Stream.of(Work.values())
                .map(work -> Row.of(null, work.label(), Say.percent(race.mix().share(work)))
                        .and(
                                Say.factor(race.container().factor(work).value()),
                                race.container().factor(work))
                        .and(
                                Say.factor(race.machine().factor(work).value()),
                                race.machine().factor(work)))
                .toList();
        return new Table(
                "How many times as long each kind of work takes as on the bare machine",
                List.of("Kind of work", "Share", "Container", "VM"),
                rows);
    }

    private static List<Task> tasks(Race race) {
        return List.of(
                new Task("Find a mix and a set-up in which the VM is faster than the container.", race.ratio() > 1.005),
                new Task(
                        "Find one where the choice changes speed by less than 3 %.",
                        Math.abs(1 - race.ratio()) < 0.03));
    }
}
