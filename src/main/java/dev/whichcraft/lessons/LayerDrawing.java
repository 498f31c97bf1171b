package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Diagram;
import dev.whichcraft.domain.content.Diagram.Layer;
import dev.whichcraft.domain.content.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where everything stands in the picture of a stack of layers. Lengths are in units of the picture, 380 to its width, so
 * that its smallest text stays readable on a narrow phone.
 *
 * @param side the side it shows
 * @param title what it shows
 * @param description the same in words, from the top down
 * @param height of the picture
 * @param boxes one a layer
 * @param brackets one a group
 */
public record LayerDrawing(
        Side side, String title, String description, int height, List<Box> boxes, List<Bracket> brackets) {

    private static final int BOX_WIDTH = 318;
    private static final int LABEL = 26;
    private static final int LINE = 17;
    private static final int PADDING = 12;
    private static final int GAP = 6;
    private static final int LINE_LENGTH = 44;

    /** A layer. */
    public record Box(String label, List<Line> lines, int y, int height, int labelY, boolean grouped) {}

    /** A line of a note. */
    public record Line(String text, int y) {}

    /** A bracket around neighbouring layers. */
    public record Bracket(String name, int top, int bottom, int middle) {}

    /** Lays out a diagram. */
    public static LayerDrawing of(Diagram diagram) {
        List<Box> boxes = new ArrayList<>();
        int y = 1;
        for (Layer layer : diagram.layers()) {
            Box box = box(layer, y);
            boxes.add(box);
            y += box.height() + GAP;
        }
        return new LayerDrawing(
                diagram.side(), diagram.title(), describe(diagram), y, boxes, brackets(diagram.layers(), boxes));
    }

    public int width() {
        return 380;
    }

    public int boxWidth() {
        return BOX_WIDTH;
    }

    public int bracketX() {
        return BOX_WIDTH + 8;
    }

    public int groupX() {
        return BOX_WIDTH + 28;
    }

    private static Box box(Layer layer, int y) {
        int labelY = y + LABEL;
        List<Line> lines = new ArrayList<>();
        for (String text : wrap(layer.note())) {
            lines.add(new Line(text, labelY + LINE * (lines.size() + 1) + 1));
        }
        int height = LABEL + LINE * lines.size() + PADDING;
        return new Box(layer.label(), lines, y, height, labelY, !layer.group().isEmpty());
    }

    private static List<String> wrap(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.isEmpty() ? new String[0] : note.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<Bracket> brackets(List<Layer> layers, List<Box> boxes) {
        List<Bracket> brackets = new ArrayList<>();
        for (int from = 0; from < layers.size(); from++) {
            String group = layers.get(from).group();
            int to = from;
            while (to + 1 < layers.size() && layers.get(to + 1).group().equals(group)) {
                to++;
            }
            if (!group.isEmpty()) {
                int top = boxes.get(from).y() + 1;
                int bottom = boxes.get(to).y() + boxes.get(to).height() - 1;
                brackets.add(new Bracket(group, top, bottom, (top + bottom) / 2));
            }
            from = to;
        }
        return brackets;
    }

    private static String describe(Diagram diagram) {
        return "From top to bottom: "
                + diagram.layers().stream().map(LayerDrawing::describe).collect(Collectors.joining("; ")) + ".";
    }

    private static String describe(Layer layer) {
        String within = layer.group().isEmpty() ? "" : " (part of the " + layer.group() + ")";
        return layer.label() + within + (layer.note().isEmpty() ? "" : ", " + layer.note());
    }
}
