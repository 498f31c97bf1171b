package dev.whichcraft.models.stack;

import dev.whichcraft.domain.models.stack.Column;
import dev.whichcraft.domain.models.stack.Engine;
import dev.whichcraft.domain.models.stack.Kernel;
import dev.whichcraft.domain.models.stack.Kernel.Kind;
import dev.whichcraft.domain.models.stack.Stack;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import java.util.Comparator;
import java.util.List;

/** The picture of a stack: applications in columns, those on one kernel next to each other, the hardware at the bottom. */
final class Tower {

    private static final double ROW = 36;
    private static final double GAP = 4;
    private static final double WIDE = 102;
    private static final double ALL = 3 * WIDE + 2 * GAP;

    private final Stack stack;
    private final List<Column> columns;
    private final Drawing drawing = new Drawing();
    private final boolean kernels;
    private double y = 1;

    private Tower(Stack stack) {
        this.stack = stack;
        this.columns = stack.columns().stream()
                .sorted(Comparator.comparing((Column column) -> column.kernel().kind())
                        .thenComparing(column -> column.kernel().number())
                        .thenComparing(Column::number))
                .toList();
        this.kernels = columns.stream().anyMatch(column -> column.kernel().kind() != Kind.HOST);
    }

    static Picture of(Stack stack) {
        return new Tower(stack).drawn();
    }

    private Picture drawn() {
        for (int i = 0; i < columns.size(); i++) {
            layer(i, 1, "Application " + columns.get(i).name(), look(columns.get(i)));
        }
        down();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String below = column.kernel().kind() == Kind.HOST ? "Host userland" : "Guest userland";
            layer(i, 1, column.image() ? "Image userland" : below, look(column));
        }
        if (stack.engine() == Engine.BESIDE) {
            box(ALL + 2 * GAP, y, 380 - ALL - 2 * GAP - 1, "Engine", "plain");
        }
        down();
        if (kernels) {
            kernels();
            down();
        }
        base();
        return drawing.finished("The stack, from the applications down to the hardware", y);
    }

    private void kernels() {
        int i = 0;
        while (i < columns.size()) {
            Kernel kernel = columns.get(i).kernel();
            int next = i + 1;
            while (next < columns.size() && columns.get(next).kernel().equals(kernel)) {
                next++;
            }
            if (kernel.kind() == Kind.GUEST) {
                layer(i, next - i, kernel.label(), "b soft");
            } else if (kernel.kind() == Kind.USER_SPACE) {
                layer(i, 1, "gVisor's kernel", "a soft");
            }
            i = next;
        }
    }

    private void base() {
        if (stack.base().hasHypervisor()) {
            int first = (int) columns.stream()
                    .filter(column -> column.kernel().kind() == Kind.HOST)
                    .count();
            int guests = (int) columns.stream()
                    .filter(column -> column.kernel().kind() == Kind.GUEST)
                    .count();
            if (guests > 0) {
                layer(first, guests, "Hypervisor", "b soft");
            } else {
                layer(0, 3, "Hypervisor, carrying nothing", "plain");
            }
            down();
        }
        if (stack.base().hasSystem()) {
            box(1, y, ALL, "Host OS with the host kernel", "plain");
            down();
        }
        box(1, y, ALL, "Hardware", "soft");
        down();
    }

    private static String look(Column column) {
        return column.image() ? "a soft" : column.kernel().kind() == Kind.HOST ? "plain" : "b soft";
    }

    private void layer(int column, int span, String label, String look) {
        box(1 + column * (WIDE + GAP), y, span * WIDE + (span - 1) * GAP, label, look);
    }

    private void box(double x, double top, double width, String label, String look) {
        drawing.box(x, top, width, ROW, look);
        drawing.words(new Words(x + width / 2, top + ROW / 2 + 4.5, "middle", "small", label));
    }

    private void down() {
        y += ROW + GAP;
    }
}
