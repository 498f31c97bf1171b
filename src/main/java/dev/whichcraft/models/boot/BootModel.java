package dev.whichcraft.models.boot;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.boot.Phase;
import dev.whichcraft.domain.models.boot.Start;
import dev.whichcraft.domain.models.boot.Starter;
import dev.whichcraft.domain.models.boot.Timeline;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** How long it takes until an application answers. */
@ApplicationScoped
public class BootModel implements Model {

    private static final List<Group> GROUPS = List.of(
            Group.of(
                    "The image",
                    Choice.of("cached", "Where it is", "no", "Has to be fetched", "yes", "On the host already"),
                    Slider.of("image", "Size", "MB", 150, 2, 5, 20, 50, 100, 150, 300, 600, 1200, 2500, 5000),
                    Slider.of(
                            "line", "Line to the registry", "Mbit/s", 1000, 10, 50, 100, 250, 500, 1000, 2500, 10000)),
            Group.of(
                    "The application",
                    Slider.of(
                                    "init",
                                    "Until it answers, once it runs",
                                    "ms",
                                    2000,
                                    50,
                                    100,
                                    200,
                                    500,
                                    1000,
                                    2000,
                                    5000,
                                    10000,
                                    30000,
                                    60000,
                                    120000)
                            .hint("Assumed: measure your own."),
                    Slider.of(
                                    "config",
                                    "Configuring a cloud VM at first boot",
                                    "ms",
                                    0,
                                    0,
                                    1000,
                                    5000,
                                    15000,
                                    30000,
                                    60000,
                                    120000,
                                    180000)
                            .hint("Assumed: cloud-init, configuration management.")),
            Group.of(
                    "",
                    Choice.of("windows", "Windows VM", "no", "Leave out", "yes", "Show")
                            .hint("It is so slow that the others look short beside it.")));

    @Override
    public String name() {
        return "boot";
    }

    @Override
    public String title() {
        return "The race to the first answer";
    }

    @Override
    public String summary() {
        return "Start an application on seven platforms and see which part of the wait the platform changes at all.";
    }

    @Override
    public String situation(Settings settings) {
        Start start = start(settings);
        return "An application takes " + Say.time(start.initialise())
                + " from its own start until it answers. Its image of " + Say.number(start.image()) + " MB is "
                + (start.cached() ? "on the host already." : "not on the host yet.")
                + " Everything starts at once: a container, a microVM, a cloud VM and others.";
    }

    @Override
    public String question() {
        return "Who answers first?";
    }

    @Override
    public List<Prediction> predictions() {
        return Stream.of(Finish.values())
                .map(finish -> new Prediction(finish.value(), finish.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public List<Number> numbers() {
        return Race.numbers();
    }

    @Override
    public Answer answer(Settings settings) {
        List<Timeline> race = race(settings);
        return new Answer(
                sentence(race),
                List.of(Race.picture(race)),
                List.of(Race.table(race)),
                List.of(new Answer.Task(
                        "Find an application for which the cloud VM, prepared and stopped, costs less than a tenth of"
                                + " the time.",
                        of(race, Starter.CONTAINER).gap(of(race, Starter.PREWARMED)) < Timeline.LITTLE)));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        List<Timeline> race = race(settings);
        Timeline container = of(race, Starter.CONTAINER);
        Timeline micro = of(race, Starter.MICROVM);
        Timeline cloud = of(race, Starter.CLOUD_VM);
        Finish real = Finish.of(container, micro, cloud);
        String why = "The container takes " + Say.time(container.total()) + ", the microVM " + Say.time(micro.total())
                + ", the cloud VM " + Say.time(cloud.total())
                + "; fetching and initialising are the same for the first two.";
        return real == Finish.of(guess)
                ? new Compared(true, "As you predicted: " + real.said() + ". " + why)
                : new Compared(
                        false, "You predicted: " + Finish.of(guess).said() + ". In fact: " + real.said() + ". " + why);
    }

    private static String sentence(List<Timeline> race) {
        Timeline container = of(race, Starter.CONTAINER);
        Timeline cloud = of(race, Starter.CLOUD_VM);
        String difference = container.gap(cloud) < Timeline.LITTLE
                ? "The choice between container and cloud VM changes less than a tenth of it."
                : "A cloud VM needs " + Say.number(cloud.total() / container.total()) + " times as long.";
        return "A container answers after " + Say.time(container.total()) + ". The largest part of that, "
                + Say.percent(container.share(container.longest())) + ", is to "
                + container.longest().label() + ". " + difference;
    }

    private static List<Timeline> race(Settings settings) {
        Start start = start(settings);
        return Stream.of(Starter.values())
                .filter(starter -> starter != Starter.WINDOWS_VM || settings.yes("windows"))
                .map(starter -> Timeline.of(starter, start))
                .toList();
    }

    private static Timeline of(List<Timeline> race, Starter starter) {
        return race.get(starter.ordinal());
    }

    private static Start start(Settings settings) {
        return new Start(
                settings.yes("cached"),
                settings.number("image"),
                settings.number("line"),
                settings.number("init"),
                settings.number("config"));
    }

    /** Whose colours a platform has: a sandbox or microVM runs a container's image behind a machine's boundary. */
    static Side side(Starter starter) {
        return switch (starter) {
            case CONTAINER -> Side.A;
            case CLOUD_VM, PREWARMED, WINDOWS_VM -> Side.B;
            default -> Side.BOTH;
        };
    }

    /** All phases, in order. */
    static List<Phase> phases() {
        return List.of(Phase.values());
    }
}
