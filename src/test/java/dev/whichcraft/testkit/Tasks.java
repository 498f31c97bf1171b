package dev.whichcraft.testkit;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Classification.Group;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Matching;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Tasks of every type and answers to them, by chance that can be repeated. */
public record Tasks(Random random) {

    /** A task of a type. */
    public Task task(QuestionType type) {
        return switch (type) {
            case CHOOSE -> new Choice(options(), List.of());
            case SELECT -> new Selection(items("s", 3), ids(1 + random.nextInt(3)), List.of());
            case ORDER -> new Ordering(items("s", 3), "first", "last", List.of());
            case CLASSIFY -> {
                List<Item> items = items("s", 3);
                List<String> groups = IntStream.range(0, 4)
                        .mapToObj(i -> Group.values()[i].id())
                        .toList();
                yield new Classification(items, anywhere(items, groups), List.of());
            }
            case MATCH -> {
                List<Item> items = items("s", 2);
                List<Item> targets = items("t", 3);
                yield new Matching(
                        items,
                        targets,
                        anywhere(items, targets.stream().map(Item::id).toList()),
                        List.of());
            }
            case NUMERIC ->
                new Quantity(
                        BigDecimal.valueOf(random.nextInt(100_000) - 50_000, random.nextInt(4)),
                        BigDecimal.valueOf(random.nextInt(10), 1),
                        random.nextBoolean() ? List.of() : units(),
                        List.of());
            case SHORT ->
                new ShortText(
                        List.of(
                                new ShortText.Accepted("Shared kernel*", 1, ""),
                                new ShortText.Accepted("*kernel*", 0.5, "nearly")),
                        List.of());
            case TABLE ->
                new Rebuilding(
                        items("s", 2).stream()
                                .map(item -> new Rebuilding.Row(item, "a of " + item.id(), "b of " + item.id()))
                                .toList(),
                        List.of());
            case DECIDE ->
                new Decision(options(), supports("r"), supports("c"), new Decision.Weights(2, 2, 1), List.of());
        };
    }

    /** Any answer to a task that its form could give. */
    public Answered answer(Task task) {
        Confidence sure = Confidence.values()[random.nextInt(3)];
        if (task instanceof Choice choice) {
            return new Response.Picked(any(choice.shuffled()), sure);
        }
        if (task instanceof Selection selection) {
            Set<String> picked = new HashSet<>(List.of(any(selection.shuffled())));
            selection.shuffled().stream().filter(id -> random.nextBoolean()).forEach(picked::add);
            return new Response.Selected(picked, sure);
        }
        if (task instanceof Ordering ordering) {
            return new Response.Ordered(shuffled(ordering.shuffled()), sure);
        }
        if (task instanceof Assignment assignment) {
            Map<String, String> places = new HashMap<>();
            assignment
                    .items()
                    .forEach(item -> places.put(
                            item.id(),
                            any(assignment.places(item.id()).stream()
                                    .map(Item::id)
                                    .toList())));
            return new Response.Assigned(places, sure);
        }
        if (task instanceof Quantity quantity) {
            String unit = quantity.units().isEmpty()
                    ? ""
                    : any(quantity.units().stream().map(Quantity.Unit::name).toList());
            BigDecimal off = BigDecimal.valueOf(random.nextInt(30) - 15, 1);
            return new Response.Measured(quantity.value().add(off).toPlainString(), unit, sure);
        }
        if (task instanceof Decision decision) {
            List<String> reasons = shuffled(decision.reasons().stream()
                    .map(reason -> reason.item().id())
                    .toList());
            return new Response.Decided(
                    any(decision.choices().stream().map(Option::id).toList()),
                    Set.copyOf(reasons.subList(0, 2)),
                    any(decision.costs().stream().map(cost -> cost.item().id()).toList()),
                    sure);
        }
        return new Response.Written(any(List.of("shared KERNEL", "a kernel", "no idea", "*", hostile())), sure);
    }

    /** A text that breaks what can be broken: many planes, directions, joined and combined characters. */
    public String hostile() {
        int[] nasty = {
            '"', '\'', '\\', '<', '&', '%', '{', '\u0301', 0x202E, 0x200D, 0xFEFF, 0x1F469, 0x10FFFF, '\u00df', 0x130,
            0xFB01, 'é', ';', '/', '=', '+', ' ', '\u2009', 0x2028, '{', '}', '-', 'x'
        };
        StringBuilder text = new StringBuilder("x");
        IntStream.range(0, random.nextInt(40)).forEach(i -> text.appendCodePoint(nasty[random.nextInt(nasty.length)]));
        return text.append('x').toString();
    }

    /** The same in another order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<Item> items(String prefix, int least) {
        return IntStream.range(0, least + random.nextInt(6))
                .mapToObj(i -> Item.named(prefix + i, "Label " + i))
                .toList();
    }

    private static Set<String> ids(int count) {
        return Set.copyOf(IntStream.range(0, count).mapToObj(i -> "s" + i).toList());
    }

    private Map<String, String> anywhere(List<Item> items, List<String> places) {
        Map<String, String> solution = new HashMap<>();
        items.forEach(item -> solution.put(item.id(), any(places)));
        return solution;
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            double credit = i == 0 ? 1 : random.nextInt(9) / 10.0;
            options.add(new Option("o" + i, "Option " + i, Side.values()[i % 4], credit, "", "because", ""));
        }
        return shuffled(options);
    }

    private List<Decision.Support> supports(String prefix) {
        List<Decision.Support> supports = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(4); i++) {
            double credit = i < 2 ? 1 : random.nextInt(11) / 10.0;
            supports.add(new Decision.Support(Item.named(prefix + i, prefix), i < 2 ? "o0" : "o" + i % 3, credit));
        }
        return shuffled(supports);
    }

    private static List<Quantity.Unit> units() {
        return List.of(new Quantity.Unit("MiB", 1), new Quantity.Unit("GiB", 1024), new Quantity.Unit("seconds", 0));
    }
}
