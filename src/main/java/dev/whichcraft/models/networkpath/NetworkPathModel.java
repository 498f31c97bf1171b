package dev.whichcraft.models.networkpath;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.networkpath.Driver;
import dev.whichcraft.domain.models.networkpath.Target;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Choice.Option;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A packet leaves a container or a virtual machine: what does it pass, and what does that cost? */
@ApplicationScoped
public class NetworkPathModel implements Model {

    private static final double WIDTH = 378;
    private static final double STEP = 46;

    private static final List<Group> GROUPS = List.of(Group.of(
            "",
            choice("driver", "Connected as", Driver.values()),
            choice("target", "The packet goes to", Target.values())));

    private static Choice choice(String name, String label, Enum<?>[] values) {
        List<Option> options = Arrays.stream(values)
                .map(one -> new Option(
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        one instanceof Driver driver ? driver.label() : ((Target) one).label()))
                .toList();
        return new Choice(name, label, "", options, true);
    }

    @Override
    public String name() {
        return "network-path";
    }

    @Override
    public String title() {
        return "The path of a packet";
    }

    @Override
    public String summary() {
        return "Choose a network driver and a goal: see what a packet passes, and what that adds to a round trip.";
    }

    @Override
    public String situation(Settings settings) {
        return "A program sends a packet to " + target(settings).label()
                + " and waits for the answer. Between bare machines" + " that round trip took "
                + Say.figure(Driver.NATIVE) + " in a test of 2014.";
    }

    @Override
    public String question() {
        return "Which of these adds most to a round trip to another host?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction("host", "A container on the host's network"),
                new Prediction("bridge", "A container on Docker's bridge, through NAT"),
                new Prediction("virtio", "A VM on a virtual switch"),
                new Prediction("sr-iov", "A VM with a slice of the card (SR-IOV)"));
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public List<Number> numbers() {
        return List.of(new Number("Round trip between bare machines", Say.figure(Driver.NATIVE), Driver.NATIVE));
    }

    @Override
    public Answer answer(Settings settings) {
        Driver driver = driver(settings);
        Target target = target(settings);
        List<Task> tasks = List.of(
                new Task(
                        "Find a container that is as quick as a bare machine.",
                        driver.container()
                                && driver.added(target).map(Figure::value).orElse(1.0) == 0),
                new Task("Find a way that leads nowhere.", !driver.connected()));
        return new Answer(sentence(driver, target), List.of(picture(driver, target)), List.of(table(target)), tasks);
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        boolean right = guess.equals("bridge");
        return new Compared(
                right,
                (right ? "As you predicted: " : "Not as you predicted: ")
                        + "address translation on the bridge about doubled the round trip, a virtual switch added four"
                        + " fifths. Lighter is not the same as faster.");
    }

    private static Driver driver(Settings settings) {
        return Driver.valueOf(constant(settings.choice("driver")));
    }

    private static Target target(Settings settings) {
        return Target.valueOf(constant(settings.choice("target")));
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String sentence(Driver driver, Target target) {
        if (!driver.connected()) {
            return driver.label() + ": there is no way out, and none in.";
        }
        String way = driver.label() + ": on the way to " + target.label() + " the packet passes "
                + (driver.hops(target).size() - 2) + " parts of the host. ";
        return way
                + driver.added(target)
                        .map(added -> "That adds " + Say.figure(added) + " to a round trip, which then takes "
                                + Say.number(driver.roundTrip(target).orElseThrow()) + " µs.")
                        .orElse("The course has no figure for this way.");
    }

    private static Picture picture(Driver driver, Target target) {
        Drawing drawing = new Drawing();
        Side side = driver.container() ? Side.A : Side.B;
        double room = drawing.mark(side, 1, 14);
        drawing.words(1 + room, 14, "label", driver.label());
        List<String> hops = driver.connected() ? driver.hops(target) : List.of("no way out");
        double y = 26;
        for (int i = 0; i < hops.size(); i++) {
            boolean end = i == 0 || i == hops.size() - 1;
            if (i > 0) {
                drawing.path(Path.line(WIDTH / 2, y - STEP + 32, WIDTH / 2, y, side == Side.A ? "a" : "b"));
            }
            drawing.box(1, y, WIDTH, 32, end ? "plain" : "soft");
            drawing.words(12, y + 21, end ? "label" : "", hops.get(i));
            y += STEP;
        }
        return drawing.finished("What a packet passes: " + driver.label(), y - 12);
    }

    private static Table table(Target target) {
        List<Row> rows = Arrays.stream(Driver.values())
                .map(driver -> {
                    String way = driver.connected() ? String.join(", then ", driver.hops(target)) : "no way";
                    Row row = Row.of(driver.container() ? Side.A : Side.B, driver.label(), way);
                    return driver.added(target)
                            .map(added -> row.and("+" + Say.figure(added), added))
                            .orElse(row.and(driver.connected() ? "no figure" : "", null));
                })
                .toList();
        return Table.of("All ways to " + target.label(), List.of("Connected as", "Way", "Added to a round trip"), rows);
    }
}
