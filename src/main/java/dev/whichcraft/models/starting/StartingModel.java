package dev.whichcraft.models.starting;

import dev.whichcraft.domain.models.starting.Starting;
import dev.whichcraft.domain.models.starting.Transfer;
import dev.whichcraft.domain.models.starting.Verdict;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether an image starts on a host, and how long it travels there. */
@ApplicationScoped
public class StartingModel implements Model {

    @Override
    public String name() {
        return "starting";
    }

    @Override
    public String title() {
        return "Will it start?";
    }

    @Override
    public String summary() {
        return "Put an image on a host and see which of the rules of \"runs anywhere\" decides, and how long it"
                + " travels.";
    }

    @Override
    public String situation(Settings settings) {
        return "An image built for " + Machines.image(settings) + " is to run on a host with " + Machines.host(settings)
                + ".";
    }

    @Override
    public String question() {
        return "Will it start there?";
    }

    @Override
    public List<Prediction> predictions() {
        return Arrays.stream(Outlook.values())
                .map(outlook -> new Prediction(outlook.value(), outlook.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return Machines.GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return settings.number("layer") <= settings.number("size")
                ? Map.of()
                : Map.of("layer", "The layers are part of the image: write at most " + settings.given("size") + ".");
    }

    @Override
    public List<Number> numbers() {
        return Stream.of(Starting.SLOWER, Transfer.IMAGE, Transfer.LAYER, Transfer.MACHINE, Transfer.LINK)
                .map(figure ->
                        new Number(figure == Starting.SLOWER ? "Emulation" : "Travel", Say.figure(figure), figure))
                .toList();
    }

    @Override
    public Answer answer(Settings settings) {
        Verdict verdict = verdict(settings);
        Matrix matrix = Matrix.of(settings);
        Travel travel = Travel.of(settings);
        return new Answer(
                Reason.sentence(verdict, settings) + " " + travel.sentence(),
                List.of(matrix.picture(), travel.picture()),
                List.of(matrix.table(), travel.table()),
                List.of(
                        new Task(
                                "Make one image that starts on both kinds of processor without emulation.",
                                settings.choice("cpus").equals("both") && verdict.starts() && !verdict.emulated()),
                        new Task(
                                "Start a Windows Server 2019 image, unchanged, on Windows Server 2022.",
                                settings.choice("os").equals("windows")
                                        && settings.choice("build").equals("server-2019")
                                        && settings.choice("host-os").equals("windows")
                                        && settings.choice("host-build").equals("server-2022")
                                        && verdict.starts())));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Outlook guessed = Outlook.valueOf(guess.toUpperCase(Locale.ROOT));
        Outlook real = Outlook.of(verdict(settings));
        return guessed == real
                ? new Compared(true, "As you predicted.")
                : new Compared(false, "You predicted: " + guessed.said() + ". It is: " + real.said() + ".");
    }

    private static Verdict verdict(Settings settings) {
        return Starting.of(Machines.imageOf(settings), Machines.hostOf(settings));
    }

    /** What one may predict. */
    private enum Outlook {
        YES("Yes, as it is", "yes, as it is"),
        SOMEHOW("Yes, but emulated or in a VM", "yes, but emulated or in a VM"),
        RISKY("It may fail once it runs", "it may fail once it runs"),
        NO("No", "no");

        private final String label;
        private final String said;

        Outlook(String label, String said) {
            this.label = label;
            this.said = said;
        }

        static Outlook of(Verdict verdict) {
            return switch (verdict.outcome()) {
                case NO -> NO;
                case MAY_FAIL -> RISKY;
                case IN_A_VM -> SOMEHOW;
                case YES -> verdict.emulated() ? SOMEHOW : YES;
            };
        }

        String value() {
            return name().toLowerCase(Locale.ROOT);
        }

        String label() {
            return label;
        }

        String said() {
            return said;
        }
    }
}
