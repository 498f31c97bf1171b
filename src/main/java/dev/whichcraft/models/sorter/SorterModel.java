package dev.whichcraft.models.sorter;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.sorter.Aspect;
import dev.whichcraft.domain.models.sorter.Constraint;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.domain.models.sorter.Sorting;
import dev.whichcraft.domain.models.sorter.Vetoes;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts a use case: hard demands rule forms out, weights choose among the rest. */
@ApplicationScoped
public class SorterModel implements Model {

    private static final String CLOSE = "close";
    private static final String BETWEEN = "between";

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "What it demands",
                    Stream.concat(
                                    Arrays.stream(Constraint.values())
                                            .<Field>map(demand -> Tick.of(name(demand), demand.label())),
                                    Stream.of(Tick.of("pooled", "Started VMs are kept waiting")
                                            .hint("Then a VM, too, is there within a second.")))
                            .toList()),
            new Group(
                    "What counts how much, 0 to 5",
                    Arrays.stream(Aspect.values())
                            .<Field>map(aspect -> Slider.of(
                                    name(aspect), aspect.label(), "", Sorting.WEIGHT.value(), Slider.even(0, 5, 0.5)))
                            .toList()));

    @Override
    public String name() {
        return "sorter";
    }

    @Override
    public String title() {
        return "What suits this use case?";
    }

    @Override
    public String summary() {
        return "Say what a use case demands and what counts how much; see what is ruled out, what leads and what flips"
                + " it.";
    }

    @Override
    public String situation(Settings settings) {
        String demands = sorting(settings).vetoes().constraints().stream()
                .sorted()
                .map(demand -> Result.lower(demand.label()))
                .collect(Collectors.joining("; "));
        String weights =
                sorting(settings).weights().values().stream().distinct().count() == 1
                        ? "All eight criteria count the same."
                        : "The eight criteria count differently.";
        return demands.isEmpty()
                ? "A use case has no hard demand. " + weights
                : "A use case has hard demands: " + demands + ". " + weights;
    }

    @Override
    public String question() {
        return "Which form comes out ahead?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction(value(Form.CONTAINERS), Form.CONTAINERS.label()),
                new Prediction(value(Form.MACHINES), Form.MACHINES.label()),
                new Prediction(BETWEEN, "Something between the two"),
                new Prediction(CLOSE, "Too close to call, or none"));
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        boolean weightless = Arrays.stream(Aspect.values()).allMatch(aspect -> settings.number(name(aspect)) == 0);
        return weightless ? Map.of(name(Aspect.START_UP), "Give at least one criterion a weight above 0.") : Map.of();
    }

    @Override
    public Answer answer(Settings settings) {
        Sorting sorting = sorting(settings);
        Result result = new Result(sorting);
        boolean machines = sorting.weighing()
                .filter(weighing -> !weighing.either())
                .filter(weighing -> Form.values()[weighing.winner()] == Form.MACHINES)
                .isPresent();
        return new Answer(
                result.sentence(),
                List.of(result.picture()),
                result.tables(),
                List.of(
                        new Task(
                                "Make full VMs win clearly without any hard demand.",
                                machines && sorting.vetoes().constraints().isEmpty()),
                        new Task(
                                "Find two demands that leave nothing.",
                                sorting.vetoes().open().isEmpty()
                                        && sorting.vetoes().constraints().size() == 2)));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Sorting sorting = sorting(settings);
        String real = sorting.weighing()
                .filter(weighing -> !weighing.either())
                .map(weighing -> value(Form.values()[weighing.winner()]))
                .orElse(CLOSE);
        String why = sorting.vetoes().constraints().isEmpty()
                ? "Without hard demands the weights decide, and small changes flip them."
                : "One hard demand outweighs any number of advantages.";
        return real.equals(guess)
                ? new Compared(true, "As you predicted. " + why)
                : new Compared(false, "You predicted " + said(guess) + ". " + why);
    }

    static Sorting sorting(Settings settings) {
        Set<Constraint> demands = Arrays.stream(Constraint.values())
                .filter(demand -> settings.yes(name(demand)))
                .collect(Collectors.toSet());
        Map<Aspect, Double> weights = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            weights.put(aspect, settings.number(name(aspect)));
        }
        return new Sorting(new Vetoes(demands, settings.yes("pooled")), weights);
    }

    @Override
    public List<Number> numbers() {
        Figure judged = Figure.assumed(0, "", "an editorial judgement, for " + forms());
        return Arrays.stream(Aspect.values())
                .map(aspect -> new Number(
                        aspect.label(),
                        aspect.scores().stream()
                                        .map(score -> String.valueOf(score.intValue()))
                                        .collect(Collectors.joining(" / "))
                                + " of " + Weighing.BEST_SCORE,
                        judged))
                .toList();
    }

    private static String forms() {
        return Arrays.stream(Form.values()).map(Form::label).collect(Collectors.joining(" / "));
    }

    private static String said(String guess) {
        return switch (guess) {
            case CLOSE -> "that it is too close to call";
            case BETWEEN -> "something between the two";
            default -> Result.words(Form.valueOf(guess.toUpperCase(Locale.ROOT)));
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String value(Form form) {
        return form == Form.CONTAINERS || form == Form.MACHINES ? form.name().toLowerCase(Locale.ROOT) : BETWEEN;
    }
}
