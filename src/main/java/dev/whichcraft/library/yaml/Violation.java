package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * One violation of a schema, told in the words of the file.
 *
 * @param whole what all of the YAML is called
 */
record Violation(ValidationMessage message, YamlText yaml, JsonNode schema, String whole) {

    void report(Problems problems) {
        String place = message.getInstanceLocation().toString();
        JsonNode node = yaml.root().at(place);
        JsonNode limit = message.getSchemaNode();
        String name = name(place);
        switch (message.getType()) {
            case "required" -> {
                String missing = message.getProperty();
                String expected = about(rule().path("properties").path(missing), "it");
                error(problems, yaml.line(place), name + " lacks '" + missing + "'", expected);
            }
            case "additionalProperties" -> {
                String unknown = message.getProperty();
                List<String> known = new ArrayList<>();
                rule().path("properties").fieldNames().forEachRemaining(known::add);
                String expected = "one of " + String.join(", ", known) + Nearest.hint(unknown, known);
                int line = yaml.keyLine(place + "/" + YamlValue.escaped(unknown));
                error(problems, line, "unknown property " + Problems.quote(unknown), expected);
            }
            case "type" ->
                error(problems, yaml.line(place), name + " is " + kind(node), kinds(limit) + hint(node, limit));
            case "enum" -> {
                List<String> allowed = new ArrayList<>();
                limit.forEach(value -> allowed.add(value.asText()));
                String one = allowed.size() > 1 ? "one of " : "";
                String expected = one + String.join(", ", allowed) + Nearest.hint(node.asText(), allowed);
                error(problems, yaml.line(place), name + " is " + Problems.quote(node.asText()), expected);
            }
            case "propertyNames" -> node.fieldNames().forEachRemaining(key -> key(problems, place, key));
            case "pattern" ->
                error(problems, yaml.line(place), name + " is " + Problems.quote(node.asText()), about(rule(), "it"));
            case "minItems", "maxItems" -> error(problems, yaml.line(place), size(name, node, "items"), bound(limit));
            case "minProperties", "maxProperties" ->
                error(problems, yaml.line(place), size(name, node, "entries"), bound(limit));
            case "minLength", "maxLength" -> {
                int length = node.asText().codePointCount(0, node.asText().length());
                String wrong = length == 0 ? name + " is empty" : name + " has " + length + " characters";
                error(problems, yaml.line(place), wrong, length == 0 ? about(rule(), "text") : bound(limit));
            }
            case "exclusiveMinimum" ->
                error(problems, yaml.line(place), name + " is " + node.asText(), "more than " + limit.asText());
            case "exclusiveMaximum" ->
                error(problems, yaml.line(place), name + " is " + node.asText(), "less than " + limit.asText());
            case "minimum", "maximum" -> error(problems, yaml.line(place), name + " is " + node.asText(), bound(limit));
            case "uniqueItems" -> error(problems, yaml.line(place), name + " lists something twice", "each item once");
            default -> error(problems, yaml.line(place), name + " does not fit", flat(message.getError()));
        }
    }

    private void key(Problems problems, String place, String key) {
        JsonNode names = rule().path("propertyNames");
        if (!key.matches(names.path("pattern").asText())
                || key.length() > names.path("maxLength").asInt()) {
            int line = yaml.keyLine(place + "/" + YamlValue.escaped(key));
            error(problems, line, "the name " + Problems.quote(key) + " does not fit", about(names, "another name"));
        }
    }

    private void error(Problems problems, int line, String wrong, String expected) {
        problems.error(yaml.source().file(), line, wrong, expected);
    }

    private String name(String place) {
        String[] steps = place.split("/", -1);
        String last = steps[steps.length - 1].replace("~1", "/").replace("~0", "~");
        if (place.isEmpty()) {
            return whole;
        }
        if (!last.matches("[0-9]+") || steps.length < 2) {
            return "'" + last + "'";
        }
        String id = yaml.root().at(place + "/id").asText();
        String item = id.isEmpty() ? "item " + (Integer.parseInt(last) + 1) : Problems.quote(id);
        return item + " in '" + steps[steps.length - 2] + "'";
    }

    private JsonNode rule() {
        String location = message.getSchemaLocation().toString();
        String pointer = location.substring(location.indexOf('#') + 1);
        int end = pointer.lastIndexOf('/');
        return schema.at(JsonPointer.compile(end < 0 ? "" : pointer.substring(0, end)));
    }

    private String about(JsonNode rule, String otherwise) {
        String reference = rule.path("$ref").asText();
        JsonNode target = reference.startsWith("#") ? schema.at(reference.substring(1)) : rule;
        return rule.path("description").asText(target.path("description").asText(otherwise));
    }

    private String bound(JsonNode limit) {
        return (message.getType().startsWith("min") ? "at least " : "at most ") + limit.asText();
    }

    private static String size(String name, JsonNode node, String what) {
        return name + " has " + node.size() + " " + (node.size() != 1 ? what : what.equals("items") ? "item" : "entry");
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "a group of properties";
            default -> "empty";
        };
    }

    private static String hint(JsonNode node, JsonNode limit) {
        if (limit.asText().equals("integer")) {
            return "";
        }
        boolean digits = node.isTextual() && node.asText().matches("-?[0-9.]+");
        return node.isNumber() ? " (in quotes when it looks like a number)" : digits ? " (without quotes)" : "";
    }

    private static String kinds(JsonNode types) {
        List<String> names = new ArrayList<>();
        (types.isArray() ? types : List.of(types)).forEach(type -> names.add(kind(type.asText())));
        return String.join(" or ", names);
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of properties";
            default -> type;
        };
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
