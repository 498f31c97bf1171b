package dev.whichcraft.models.sorter;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.sorter.Aspect;
import dev.whichcraft.domain.models.sorter.Constraint;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.domain.models.sorter.Sorting;
import dev.whichcraft.domain.models.weighing.Flip;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Bars.Segment;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What comes of a use case, in words, as bars and as tables.
 *
 * @param sorting the use case
 */
record Result(Sorting sorting) {

    String sentence() {
        String ruledOut = ruledOut();
        return sorting.weighing()
                .map(weighing -> ruledOut + lead(weighing) + userSpace())
                .orElse("Nothing is left: these demands contradict each other. " + ruledOut.strip());
    }

    private String lead(Weighing weighing) {
        List<Integer> ranking = weighing.ranking();
        String first = form(ranking.get(0)).label();
        if (ranking.size() == 1) {
            return first + " are all that is left.";
        }
        String second = words(form(ranking.get(1)));
        String share = Say.percent(weighing.margin()) + " of the maximum";
        return weighing.either()
                ? first + " and " + second + " are " + share + " apart: either will do, so decide on something else."
                : first + " lead, " + share + " ahead of " + second + ". " + nearest(weighing);
    }

    private static String nearest(Weighing weighing) {
        return weighing.flips().stream()
                .findFirst()
                .map(flip -> "The nearest flip: " + told(flip) + ".")
                .orElse("No single weight flips that.");
    }

    private String ruledOut() {
        List<String> out = Arrays.stream(Form.values())
                .filter(form -> !sorting.vetoes().open().contains(form))
                .map(Form::label)
                .toList();
        return out.isEmpty() ? "" : "Ruled out: " + String.join(", ", out) + ". ";
    }

    private String userSpace() {
        return sorting.vetoes().userSpaceOnly() && sorting.vetoes().open().contains(Form.MICRO)
                ? " Without a hypervisor a sandbox means a kernel in user space, such as gVisor."
                : "";
    }

    Picture picture() {
        Weighing all = sorting.unrestricted();
        List<Bar> bars = Arrays.stream(Form.values())
                .map(form -> {
                    boolean open = sorting.vetoes().open().contains(form);
                    double total = all.total(form.ordinal());
                    return open
                            ? Bar.of(side(form), form.label(), total, Say.number(total))
                            : new Bar(side(form), form.label(), List.of(new Segment(total, "plain")), "ruled out");
                })
                .toList();
        return Bars.draw("Totals of the four forms", bars, all.most() * 1.15);
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(totals()));
        sorting.weighing()
                .filter(weighing -> weighing.open().size() > 1)
                .map(Result::flips)
                .ifPresent(tables::add);
        return List.copyOf(tables);
    }

    private Table totals() {
        Weighing all = sorting.unrestricted();
        List<Row> rows = Arrays.stream(Form.values())
                .map(form -> Row.of(
                        side(form),
                        form.label(),
                        Say.number(all.total(form.ordinal())),
                        reasons(sorting.vetoes().against().get(form))))
                .toList();
        return new Table(
                "Totals, of " + Say.number(all.most()) + " at most", List.of("Form", "Total", "Ruled out by"), rows);
    }

    private static String reasons(Set<Constraint> reasons) {
        return reasons.isEmpty()
                ? "nothing"
                : reasons.stream().map(reason -> lower(reason.label())).collect(Collectors.joining("; "));
    }

    private static Table flips(Weighing weighing) {
        List<Row> rows = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            String flip = weighing.flips().stream()
                    .filter(one -> one.criterion() == aspect.ordinal())
                    .findFirst()
                    .map(one -> (one.rising() ? "above " : "below ") + Say.number(one.at()) + ": "
                            + words(form(one.winner())))
                    .orElse("no weight flips it");
            rows.add(Row.of(
                    null,
                    aspect.label(),
                    Say.number(weighing.criteria().get(aspect.ordinal()).weight()),
                    flip));
        }
        return new Table(
                "Which single weight would flip the winner", List.of("Criterion", "Weight now", "Another leads"), rows);
    }

    private static String told(Flip flip) {
        return lower(Aspect.values()[flip.criterion()].label()) + (flip.rising() ? " above " : " below ")
                + Say.number(flip.at()) + " gives the lead to " + words(form(flip.winner()));
    }

    static String words(Form form) {
        return form == Form.MICRO ? "microVMs or sandboxes" : lower(form.label());
    }

    /** As it stands within a sentence. */
    static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static Side side(Form form) {
        return switch (form) {
            case CONTAINERS -> Side.A;
            case MACHINES -> Side.B;
            case NESTED, MICRO -> Side.BOTH;
        };
    }

    private static Form form(int place) {
        return Form.values()[place];
    }
}
