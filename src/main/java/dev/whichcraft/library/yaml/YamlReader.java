package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.whichcraft.library.files.Limits;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns one YAML file into values with lines. Nothing but plain data is ever made of it, whatever its tags say. */
final class YamlReader {

    private final SourceText source;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    private int aliases;

    YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Optional<YamlText> read() {
        try {
            return content();
        } catch (Unreadable e) {
            problems.error(source.file(), e.line, e.wrong, e.expected);
        } catch (MarkedYAMLException e) {
            syntax(e);
        } catch (ReaderException e) {
            int line = 1
                    + (int) source.text()
                            .codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            problems.error(source.file(), line, "holds a control character", "printable text");
        } catch (YAMLException | StackOverflowError tooDeep) {
            problems.error(source.file(), 1, "is nested too deeply", "at most " + Limits.YAML_DEPTH + " levels");
        }
        return Optional.empty();
    }

    /** Names the line where a bracket or quote was opened, if that is what the parser misses the end of. */
    private void syntax(MarkedYAMLException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        String problem = String.valueOf(e.getProblem()).replaceAll("\\s+", " ").strip();
        boolean open = e.getContextMark() != null && context.matches(".*(flow|quoted scalar).*");
        Mark mark = open || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        String expected = open
                ? "a closing bracket or quote"
                : problem.startsWith("mapping values are not allowed") ? "quotes around text with ': ' in it" : "YAML";
        problems.error(source.file(), line(mark), "is not YAML (" + problem + ")", expected);
    }

    private Optional<YamlText> content() {
        List<String> all = source.lines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).matches(" *\t.*\\S.*")) {
                throw new Unreadable(i + 1, "is indented with a tab", "spaces");
            }
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Limits.YAML_DEPTH);
        options.setMaxAliasesForCollections(Limits.YAML_ALIASES);
        options.setCodePointLimit(Limits.FILE_BYTES);
        Node node = new Yaml(options).compose(new StringReader(source.text()));
        if (node == null) {
            throw new Unreadable(1, "is empty", "content, or no such file");
        }
        return Optional.of(new YamlText(source, value(node, "", 0), lines));
    }

    private JsonNode value(Node node, String pointer, int depth) {
        int line = line(node.getStartMark());
        lines.putIfAbsent(pointer, line);
        if (++values > Limits.YAML_VALUES) {
            throw new Unreadable(line, "holds too many values", "at most " + Limits.YAML_VALUES);
        }
        if (depth > Limits.YAML_DEPTH) {
            throw new Unreadable(line, "is nested too deeply", "at most " + Limits.YAML_DEPTH + " levels");
        }
        if (!seen.add(node) && ++aliases > Limits.YAML_ALIASES) {
            throw new Unreadable(line, "uses too many aliases", "at most " + Limits.YAML_ALIASES);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                items.add(value(item, pointer + "/" + items.size(), depth + 1));
            }
            return items;
        }
        return Scalars.value((ScalarNode) node);
    }

    private ObjectNode mapping(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            int line = line(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new Unreadable(line, "has a list or mapping as a key", "a name");
            }
            String name = key.getValue();
            String place = pointer + "/" + YamlValue.escaped(name);
            if (object.has(name)) {
                Integer first = lines.get(place + "~key");
                String wrong = "has the key " + Problems.quote(name) + " twice, first in line " + first;
                problems.error(source.file(), line, wrong, "each key once");
                continue;
            }
            lines.putIfAbsent(place + "~key", line);
            object.set(name, value(entry.getValueNode(), place, depth + 1));
        }
        return object;
    }

    private static int line(Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String wrong;
        private final String expected;

        Unreadable(int line, String wrong, String expected) {
            super(wrong);
            this.line = line;
            this.wrong = wrong;
            this.expected = expected;
        }
    }
}
