package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One value of a YAML file. Forgiving: what is absent or of another type reads as empty, since the schema reports it.
 *
 * @param file the file it is from
 * @param pointer where in the file
 * @param node what it is
 */
public record YamlValue(YamlText file, String pointer, JsonNode node) {

    /** The property of this name; missing when there is none. */
    public YamlValue get(String name) {
        return at("/" + escaped(name), node.path(name));
    }

    /** Its text, or that of its number; empty when it is neither. */
    public String text() {
        return node.isTextual() || node.isNumber() ? node.asText().strip() : "";
    }

    /** Its number, 0 when it is none. */
    public double number() {
        return node.isNumber() ? node.asDouble() : 0;
    }

    /** Its number as it was written, 0 when it is none. */
    public BigDecimal decimal() {
        return node.isNumber() ? node.decimalValue() : BigDecimal.ZERO;
    }

    /** Its items; none when it is not a list. */
    public List<YamlValue> items() {
        List<YamlValue> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(at("/" + i, node.get(i)));
        }
        return items;
    }

    /** The texts of its items, those without text left out. */
    public List<String> texts() {
        return items().stream()
                .map(YamlValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Its property names in the order of the file; none when it has no properties. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether it is there, and not null. */
    public boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Line where it begins. */
    public int line() {
        return file.line(pointer);
    }

    static String escaped(String name) {
        return JsonPointer.empty().appendProperty(name).toString().substring(1);
    }

    private YamlValue at(String step, JsonNode value) {
        return new YamlValue(file, pointer + step, value);
    }
}
