package dev.whichcraft.models.decision;

import dev.whichcraft.domain.models.decision.Decision;
import dev.whichcraft.domain.models.decision.Decision.Named;
import dev.whichcraft.domain.models.sorter.Aspect;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.domain.models.weighing.Criterion;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Prose;
import dev.whichcraft.models.form.Row;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a decision, and the decision that they make. */
final class Sheet {

    /** Weights at first, for a service whose state counts most; assumed. */
    private static final Map<Aspect, Integer> WEIGHTS = Map.of(
            Aspect.START_UP, 1,
            Aspect.DENSITY, 1,
            Aspect.ISOLATION, 2,
            Aspect.STEADY_IO, 2,
            Aspect.SYSTEM_FREEDOM, 1,
            Aspect.DELIVERY, 2,
            Aspect.STATE, 4,
            Aspect.BEGINNING, 3);

    private static final String OWN = "own";

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "The decision",
                    Prose.line("title", "What is decided", "How the internal service runs", 80),
                    Prose.text(
                            "context",
                            "Context",
                            "Trusted code, twelve instances on hosts of our own, weekly releases, daily backups.",
                            400),
                    Prose.text("accepted", "What you accept as the price, in your words", "", 300)),
            new Group("Not in the running", forms(form -> Tick.of(out(form), form.label()))),
            new Group(
                    "What counts how much, 0 to 5",
                    Stream.concat(weights(), Stream.of(ownName(), ownWeight())).toList()),
            new Group(
                    "Scores, 0 to 4, for containers, full VMs, containers in VMs, microVMs or sandboxes",
                    Stream.concat(
                                    scores(),
                                    Stream.of(
                                            Row.of("own-scores", "Your own criterion", 4, List.of(2.0, 2.0, 2.0, 2.0))))
                            .toList()),
            Group.of("The map", axis("x", "To the right", Aspect.ISOLATION), axis("y", "Upwards", Aspect.DELIVERY)));

    private Sheet() {}

    static Decision decision(Settings settings) {
        List<Form> open = open(settings);
        List<Named> criteria = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            criteria.add(named(settings, aspect.label(), name(aspect), open));
        }
        if (hasOwn(settings)) {
            criteria.add(named(settings, settings.given("own-name").strip(), OWN, open));
        }
        return new Decision(
                settings.given("title"),
                settings.given("context"),
                open.stream().map(Form::label).toList(),
                criteria,
                settings.given("accepted"));
    }

    /** The forms in the running, by place. */
    static List<Form> open(Settings settings) {
        return Arrays.stream(Form.values())
                .filter(form -> !settings.yes(out(form)))
                .toList();
    }

    /** Place of the criterion on an axis, {@code x} or {@code y}. */
    static int axis(Settings settings, String axis) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> name(aspect).equals(settings.choice(axis)))
                .findFirst()
                .map(Aspect::ordinal)
                .orElse(Aspect.values().length);
    }

    static Map<String, String> conflicts(Settings settings) {
        if (open(settings).size() < 2) {
            return Map.of(out(Form.MICRO), "Leave at least two options in the running.");
        }
        if (settings.choice("x").equals(settings.choice("y"))) {
            return Map.of("y", "Choose another criterion than the one to the right.");
        }
        if (!hasOwn(settings)
                && List.of(settings.choice("x"), settings.choice("y")).contains(OWN)) {
            return Map.of("own-name", "Name your own criterion, for the map asks for it.");
        }
        boolean weightless = Stream.concat(Arrays.stream(Aspect.values()).map(Sheet::name), Stream.of(OWN))
                .filter(name -> !name.equals(OWN) || hasOwn(settings))
                .allMatch(name -> settings.number(name) == 0);
        return weightless ? Map.of(name(Aspect.START_UP), "Give at least one criterion a weight above 0.") : Map.of();
    }

    private static boolean hasOwn(Settings settings) {
        return !settings.given("own-name").isBlank();
    }

    private static Named named(Settings settings, String label, String name, List<Form> open) {
        List<Double> scores = settings.row(name + "-scores");
        return new Named(
                label,
                new Criterion(
                        settings.number(name),
                        open.stream().map(form -> scores.get(form.ordinal())).toList()));
    }

    private static List<Field> forms(Function<Form, Field> field) {
        return Arrays.stream(Form.values()).map(field).toList();
    }

    private static Stream<Field> weights() {
        return Arrays.stream(Aspect.values())
                .map(aspect ->
                        Slider.of(name(aspect), aspect.label(), "", WEIGHTS.get(aspect), Slider.even(0, 5, 0.5)));
    }

    private static Stream<Field> scores() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> Row.of(name(aspect) + "-scores", aspect.label(), Weighing.BEST_SCORE, aspect.scores()));
    }

    private static Field ownName() {
        return Prose.line("own-name", "A criterion of your own", "", 40)
                .optional()
                .hint("Empty: there is none.");
    }

    private static Field ownWeight() {
        return Slider.of(OWN, "Weight of your own criterion", "", 0, Slider.even(0, 5, 0.5));
    }

    private static Choice axis(String name, String label, Aspect first) {
        List<String> options = new ArrayList<>(List.of(name(first), first.label()));
        for (Aspect aspect : Aspect.values()) {
            if (aspect != first) {
                options.addAll(List.of(name(aspect), aspect.label()));
            }
        }
        options.addAll(List.of(OWN, "Your own criterion"));
        return Choice.of(name, label, options.toArray(String[]::new));
    }

    private static String out(Form form) {
        return "without-" + form.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
