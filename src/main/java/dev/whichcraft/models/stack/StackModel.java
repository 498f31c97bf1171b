package dev.whichcraft.models.stack;

import dev.whichcraft.domain.models.stack.Base;
import dev.whichcraft.domain.models.stack.Column;
import dev.whichcraft.domain.models.stack.Kernel;
import dev.whichcraft.domain.models.stack.Kernel.Kind;
import dev.whichcraft.domain.models.stack.Stack;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Layers under three applications, and what they share. */
@ApplicationScoped
public class StackModel implements Model {

    private static final List<Group> GROUPS = Built.groups();

    private static final List<Prediction> PREDICTIONS = List.of(
            new Prediction("none", "None: the engine stands in between"),
            new Prediction("1", "Only A itself"),
            new Prediction("2", "A and one other"),
            new Prediction("3", "All three"));

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public String title() {
        return "Build the stack";
    }

    @Override
    public String summary() {
        return "Put layers under three applications and see whom a bug in a kernel reaches.";
    }

    @Override
    public String situation(Settings settings) {
        Stack stack = Built.stack(settings);
        return "Three applications, A, B and C, run on one machine. "
                + stack.columns().stream().map(StackModel::told).collect(Collectors.joining(" "))
                + " Somebody takes over A and uses a bug in the kernel that answers its calls.";
    }

    private static String told(Column column) {
        String kernel = column.kernel().kind() == Kind.USER_SPACE
                ? "a user-space kernel of its own"
                : "the " + column.kernel().label().replaceFirst("^[HG]", lower(column));
        return column.name() + (column.image() ? " brings its userland in an image and calls " : " calls ") + kernel
                + ".";
    }

    private static String lower(Column column) {
        return column.kernel().kind() == Kind.HOST ? "h" : "g";
    }

    @Override
    public String question() {
        return "How many of the three does the bug reach?";
    }

    @Override
    public List<Prediction> predictions() {
        return PREDICTIONS;
    }

    @Override
    public List<Group> groups() {
        return GROUPS;
    }

    @Override
    public boolean layered() {
        return true;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return Built.conflicts(Built.stack(settings));
    }

    @Override
    public Answer answer(Settings settings) {
        Stack stack = Built.stack(settings);
        return new Answer(
                sentence(stack), List.of(Tower.of(stack)), List.of(kernels(stack), pairs(stack)), tasks(stack));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Stack stack = Built.stack(settings);
        Kernel kernel = stack.columns().get(0).kernel();
        List<Column> reached = stack.above(kernel);
        boolean right = guess.equals(String.valueOf(reached.size()));
        String why = "Whoever has this kernel below them is within reach: " + names(reached) + ".";
        if (guess.equals("none")) {
            why = "The engine set the container up and then stepped aside; no call passes through it. " + why;
        } else if (kernel.kind() == Kind.GUEST) {
            why += " The hypervisor below is another boundary, which a second bug would have to break.";
        } else if (kernel.kind() == Kind.USER_SPACE) {
            why += " The host kernel below is another boundary, which a second bug would have to break.";
        }
        return new Compared(
                right,
                (right ? "As you predicted. " : "You predicted " + guess + "; it reaches " + reached.size() + ". ")
                        + why);
    }

    private static String sentence(Stack stack) {
        int kernels = stack.kernels().size();
        Kernel kernel = stack.columns().get(0).kernel();
        return "This drawing stands. It has " + kernels + (kernels == 1 ? " kernel. " : " kernels. ")
                + "A's calls are answered by: " + kernel.label() + ". A bug in it reaches "
                + names(stack.above(kernel)) + ", and to restart it with a patch, the same must stop.";
    }

    private static String names(List<Column> columns) {
        return columns.isEmpty() ? "nobody" : columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static Table kernels(Stack stack) {
        List<Row> rows = stack.kernels().stream()
                .map(kernel -> Row.of(null, kernel.label(), names(stack.answers(kernel)), names(stack.above(kernel))))
                .toList();
        return new Table(
                "Kernels in the drawing", List.of("Kernel", "Answers calls of", "A bug reaches, a patch stops"), rows);
    }

    private static Table pairs(Stack stack) {
        List<Row> rows = new ArrayList<>();
        List<Column> columns = stack.columns();
        for (int one = 0; one < columns.size(); one++) {
            for (int other = one + 1; other < columns.size(); other++) {
                rows.add(Row.of(
                        null,
                        columns.get(one).name() + " and " + columns.get(other).name(),
                        String.join(", ", stack.shared(columns.get(one), columns.get(other)))));
            }
        }
        return new Table("Layers below both", List.of("Pair", "Shared layers"), List.copyOf(rows));
    }

    private static List<Task> tasks(Stack stack) {
        boolean alone = stack.above(stack.columns().get(0).kernel()).size() == 1;
        boolean together =
                stack.columns().get(1).kernel().equals(stack.columns().get(2).kernel());
        boolean images = stack.columns().stream().allMatch(Column::image);
        return List.of(
                new Task(
                        "Build three applications on two kernels and one hypervisor.",
                        stack.kernels().size() == 2 && stack.base() != Base.SYSTEM),
                new Task(
                        "Keep three containers, but let a kernel bug used by A reach nobody else, while B and C share"
                                + " a kernel.",
                        images && alone && together));
    }
}
