package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML file as values that know their lines.
 *
 * @param source the file
 * @param root its content
 * @param lines line of each value, by JSON pointer; of each key by the pointer of its value and a {@code ~key} suffix
 */
public record YamlText(SourceText source, JsonNode root, Map<String, Integer> lines) {

    /**
     * Reads a file. Mistakes of YAML itself are reported: tabs, duplicate keys, depth, aliases, syntax, nothing in it.
     *
     * @return empty when an error was reported
     */
    public static Optional<YamlText> read(SourceText source, Problems problems) {
        return new YamlReader(source, problems).read();
    }

    /** The whole content. */
    public YamlValue value() {
        return new YamlValue(this, "", root);
    }

    /** Line of the value at a JSON pointer, or of the nearest one around it. */
    public int line(String pointer) {
        Integer line = lines.get(pointer);
        if (line != null) {
            return line;
        }
        int end = pointer.lastIndexOf('/');
        return end < 0 ? 1 : line(pointer.substring(0, end));
    }

    /** Line of the key whose value is at a JSON pointer. */
    public int keyLine(String pointer) {
        Integer line = lines.get(pointer + "~key");
        return line == null ? line(pointer) : line;
    }
}
