package dev.whichcraft.models.density;

import dev.whichcraft.domain.models.density.Host;
import dev.whichcraft.domain.models.density.Packing;
import dev.whichcraft.domain.models.density.Packing.Fit;
import dev.whichcraft.domain.models.density.Platform;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** How many instances of an application fit on a host. */
@ApplicationScoped
public class DensityModel implements Model {

    private static final List<Group> GROUPS = List.of(Group.of(
            "",
            Slider.of(
                    "app",
                    "Memory of the application",
                    "MiB",
                    300,
                    16,
                    32,
                    64,
                    128,
                    200,
                    300,
                    500,
                    768,
                    1024,
                    2048,
                    4096,
                    8192,
                    16384,
                    32768,
                    65536),
            Slider.of("host", "Memory of the host", "GiB", 256, 16, 32, 64, 128, 256, 512, 1024),
            Slider.of("merging", "Guest memory saved by page merging", "%", 0, Slider.even(0, 50, 5))
                    .hint("Linux and Windows VMs only; off by default on most platforms."),
            Slider.whole("nodes", "Nodes of an orchestrator", "", 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16)
                    .hint("0: none. 1: the host is one node of at most 110 pods. More: the host is split"
                            + " into so many VMs.")));

    @Override
    public String name() {
        return "density";
    }

    @Override
    public String title() {
        return "How many fit on one host?";
    }

    @Override
    public String summary() {
        return "Pack a host with containers, sandboxes and VMs, and see what the density advantage depends on.";
    }

    @Override
    public String situation(Settings settings) {
        Host host = host(settings);
        return "One host has " + Say.memory(host.memory() * 1024) + " of memory. An application that needs "
                + Say.memory(host.application())
                + " is to run on it as often as possible: each instance in a container, or"
                + " each in a general-purpose Linux VM of its own.";
    }

    @Override
    public String question() {
        return "How many more containers than Linux VMs will fit?";
    }

    @Override
    public List<Prediction> predictions() {
        return Stream.of(Band.SAME, Band.DOUBLE, Band.TEN, Band.MORE)
                .map(band -> new Prediction(band.value(), band.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public List<Number> numbers() {
        return Packed.numbers();
    }

    @Override
    public Answer answer(Settings settings) {
        Packing packing = Packing.of(host(settings));
        return new Answer(
                sentence(packing),
                List.of(Packed.picture(packing)),
                List.of(Packed.table(packing), Packed.disks(packing)),
                tasks(packing));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Packing packing = Packing.of(host(settings));
        Band guessed = Band.of(guess);
        Band real = Band.of(packing.ratio());
        Fit machine = packing.of(Platform.LINUX_VM);
        String why = "As long as memory runs out first, the advantage depends on one division: a VM brings "
                + Say.memory(machine.overhead())
                + " of its own, which is "
                + Say.number(machine.overhead() / packing.host().application())
                + " times the application. The larger the application, the closer the two come.";
        if (packing.of(Platform.CONTAINER).capped()) {
            why = "Here the orchestrator stops the containers, at 110 pods a node, before memory does.";
        }
        return guessed == real
                ? new Compared(true, "As you predicted: " + real.said() + ". " + why)
                : new Compared(false, "You predicted " + guessed.said() + "; it is " + real.said() + ". " + why);
    }

    private static Host host(Settings settings) {
        return new Host(
                settings.number("host"),
                settings.number("app"),
                settings.number("merging") / 100,
                settings.whole("nodes"));
    }

    private static String sentence(Packing packing) {
        Fit container = packing.of(Platform.CONTAINER);
        Fit machine = packing.of(Platform.LINUX_VM);
        if (machine.instances() == 0) {
            return "Not a single VM fits: the application and its guest need more memory than the host can give.";
        }
        String cap = container.capped() ? " The limit of 110 pods a node stops them; memory would allow more." : "";
        return Say.whole(container.instances()) + " containers or " + Say.whole(machine.instances())
                + " Linux VMs fit, " + compared(container.instances(), machine.instances()) + "." + cap
                + " If the full host fails, all of them fail with it.";
    }

    private static String compared(int containers, int machines) {
        if (containers == machines) {
            return "as many of one as of the other";
        }
        return containers < machines
                ? "fewer containers than VMs"
                : Say.number((double) containers / machines) + " times as many containers";
    }

    private static List<Task> tasks(Packing packing) {
        int containers = packing.of(Platform.CONTAINER).instances();
        return List.of(
                new Task(
                        "Find an application for which the choice changes the number by less than a tenth.",
                        packing.ratio() >= 1 && packing.ratio() < 1.1),
                new Task(
                        "Run more than 110 containers of an orchestrator on this one host.",
                        packing.host().nodes() > 0 && containers > 110));
    }
}
