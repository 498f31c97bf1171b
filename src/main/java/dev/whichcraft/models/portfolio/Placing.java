package dev.whichcraft.models.portfolio;

import dev.whichcraft.domain.models.portfolio.Board;
import dev.whichcraft.domain.models.portfolio.Board.Move;
import dev.whichcraft.domain.models.portfolio.Change;
import dev.whichcraft.domain.models.portfolio.Needs;
import dev.whichcraft.domain.models.portfolio.Workload;
import dev.whichcraft.domain.models.sorter.Constraint;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.picture.Say;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a board, and the board that is set with it. */
final class Placing {

    private static final String STAY = "stay";

    /** Forms in the order in which a field offers them: at first everything runs in full VMs. */
    private static final List<Form> FORMS = List.of(Form.MACHINES, Form.CONTAINERS, Form.NESTED, Form.MICRO);

    static final List<Group> GROUPS = List.of(
            new Group(
                    "Where each workload runs",
                    Arrays.stream(Workload.values()).map(Placing::place).toList()),
            Group.of("The hosts", Slider.whole("hosts", "Budget", "hosts", 2, 1, 2, 3, 4, 5, 6)),
            Group.of(
                    "A change, and one move",
                    options("change", "What changes", List.of(Change.values()), Change::label),
                    options("move", "What you move", List.of(Workload.values()), Workload::label, STAY, "Nothing"),
                    options("to", "Where to", FORMS, Form::label)));

    private Placing() {}

    private static Field place(Workload workload) {
        return options(name(workload), workload.label(), FORMS, Form::label).hint(told(workload.needs()));
    }

    /** What a workload needs, as one line. */
    static String told(Needs needs) {
        String size = needs.instances() + " × " + Say.memory(needs.memory()) + ", " + needs.deployments()
                + (needs.deployments() == 1 ? " deployment a month. " : " deployments a month. ");
        String code =
                switch (needs.distrust()) {
                    case 0 -> "Ours alone: no risk is counted.";
                    case 1 -> "Open to others: risk counts once.";
                    case 2 -> "Run by others: risk counts twice.";
                    default -> "Strangers' code: risk counts three times.";
                };
        return Stream.concat(
                        Stream.of(size + code),
                        needs.demands().stream().sorted().map(Constraint::label).map(demand -> demand + "."))
                .collect(Collectors.joining(" "));
    }

    /** The board before the move. */
    static Board board(Settings settings) {
        Map<Workload, Form> places = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
            places.put(workload, form(settings.choice(name(workload))));
        }
        Change change = Change.valueOf(constant(settings.choice("change")));
        return new Board(places, change, settings.whole("hosts"));
    }

    /** The move, if there is one. */
    static Optional<Move> move(Settings settings) {
        String moved = settings.choice("move");
        return moved.equals(STAY)
                ? Optional.empty()
                : Optional.of(new Move(Workload.valueOf(constant(moved)), form(settings.choice("to"))));
    }

    private static Form form(String value) {
        return Form.valueOf(constant(value));
    }

    private static <E extends Enum<E>> Choice options(
            String name, String label, List<E> values, Function<E, String> said, String... before) {
        String[] pairs = Stream.concat(
                        Stream.of(before), values.stream().flatMap(value -> Stream.of(name(value), said.apply(value))))
                .toArray(String[]::new);
        return Choice.of(name, label, pairs).listed();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
