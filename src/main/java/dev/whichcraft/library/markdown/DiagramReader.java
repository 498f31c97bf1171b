package dev.whichcraft.library.markdown;

import dev.whichcraft.domain.content.Diagram;
import dev.whichcraft.domain.content.Diagram.Layer;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.files.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/** Reads stacks of boxes drawn with characters. */
public final class DiagramReader {

    private static final Pattern INFO =
            Pattern.compile("(?i)^(layers|text|txt|plain|plaintext|ascii|diagram)?(?:\\s+(.*))?$");
    private static final Pattern RULE = Pattern.compile("^[\\s+\\-=_~*.|│║─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬↓↑v^V]*$");
    private static final Pattern BRACKET = Pattern.compile("^}\\s*([^;]*?)\\s*(?:;\\s*(.*))?$");

    private static final String SAME_BRACKET = "}";

    private final String file;
    private final Problems problems;

    /** Reads drawings of one file; what is not understood is reported to the problems. */
    public DiagramReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The drawing in a block of code.
     *
     * @param fence the block
     * @param side whom it shows
     * @param caption its title when it has none of its own
     * @return empty when it is not understood, which is reported
     */
    public Optional<Diagram> read(Block fence, Side side, String caption) {
        boolean fenced = fence.node() instanceof FencedCodeBlock;
        String info = fenced ? ((FencedCodeBlock) fence.node()).getInfo() : "";
        Matcher matcher = INFO.matcher(info == null ? "" : info.strip());
        String drawing = fenced
                ? ((FencedCodeBlock) fence.node()).getLiteral()
                : ((IndentedCodeBlock) fence.node()).getLiteral();
        if (!matcher.matches() || drawing.lines().noneMatch(line -> line.matches("\\s*[|│║].*[^\\s|│║].*"))) {
            problems.notice(file, fence.line(), "this block of code is no diagram", "lines such as | layer | note");
            return Optional.empty();
        }
        boolean layersFence = "layers".equalsIgnoreCase(matcher.group(1));
        String title = matcher.group(2) == null ? "" : matcher.group(2).strip();
        List<Layer> layers = new ArrayList<>();
        int line = fence.line() - (fenced ? 0 : 1);
        for (String drawn : drawing.split("\n")) {
            line++;
            String row = drawn.strip();
            if (row.matches("[|│║].*")) {
                layer(row, layersFence).ifPresent(layers::add);
            } else if (RULE.matcher(row).matches()) {
                continue;
            } else if (layers.isEmpty() && title.isEmpty()) {
                title = row.replaceFirst("\\s*:$", "");
            } else {
                String wrong = "the line " + Problems.quote(row) + " of the diagram is not understood";
                problems.notice(file, line, wrong, "| layer | note");
            }
        }
        return Optional.of(new Diagram(side, title.isEmpty() ? caption : title, bracketed(layers)));
    }

    private static Optional<Layer> layer(String row, boolean layersFence) {
        List<String> cells = new ArrayList<>(Arrays.stream(row.substring(1).split("[|│║]", -1))
                .map(String::strip)
                .toList());
        boolean closed = cells.size() > 1 && cells.get(cells.size() - 1).isEmpty();
        if (closed) {
            cells.remove(cells.size() - 1);
        }
        boolean boxes = closed && !layersFence || cells.size() == 1;
        String note = boxes ? "" : cells.remove(cells.size() - 1);
        cells.removeIf(cell -> cell.isEmpty() || RULE.matcher(cell).matches());
        String label = String.join(", ", cells);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(note);
        if (bracket.matches()) {
            String group = bracket.group(1).isEmpty() ? SAME_BRACKET : bracket.group(1);
            return Optional.of(new Layer(label, plain(bracket.group(2)), group));
        }
        return Optional.of(new Layer(label, plain(note), ""));
    }

    /** Gives each line of a bracket the name that stands at one of them. */
    private static List<Layer> bracketed(List<Layer> layers) {
        List<Layer> named = new ArrayList<>(layers);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < named.size(); i++) {
                Layer before = named.get(i - 1);
                Layer layer = named.get(i);
                if (layer.group().equals(SAME_BRACKET) && !before.group().isEmpty()) {
                    named.set(i, new Layer(layer.label(), layer.note(), before.group()));
                }
            }
            Collections.reverse(named);
        }
        named.replaceAll(
                layer -> layer.group().equals(SAME_BRACKET) ? new Layer(layer.label(), layer.note(), "") : layer);
        return List.copyOf(named);
    }

    private static String plain(String note) {
        String text = note == null
                ? ""
                : note.replaceFirst("^(?:[<←⟵⇐][-–—=]*|[-–—=]+>?)\\s*", "").strip();
        return text.matches("\\([^()]*\\)")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
