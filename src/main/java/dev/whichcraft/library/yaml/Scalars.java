package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What an unquoted word of YAML means: as in YAML 1.2, so that {@code no} and {@code 12:30} are texts. */
final class Scalars {

    private Scalars() {}

    static JsonNode value(ScalarNode node) {
        String text = node.getValue();
        JsonNodeFactory values = JsonNodeFactory.instance;
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return values.textNode(text);
        }
        if (text.matches("~?|null|Null|NULL")) {
            return values.nullNode();
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return values.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (text.matches("[-+]?(0|[1-9][0-9]{0,8})")) {
            return values.numberNode(Integer.parseInt(text));
        }
        if (text.matches("[-+]?([0-9]{1,15}(\\.[0-9]{0,15})?|\\.[0-9]{1,15})")) {
            return values.numberNode(new BigDecimal(text));
        }
        return values.textNode(text);
    }
}
