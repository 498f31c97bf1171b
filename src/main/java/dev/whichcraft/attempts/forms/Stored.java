package dev.whichcraft.attempts.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers as JSON for the database: an object whose one property is named for the shape of the answer. */
public final class Stored {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Stored() {}

    /** An answer without its confidence, which has a column of its own; as a picked option has, so it has no JSON. */
    public static String json(Answered answer) {
        ObjectNode root = NODES.objectNode();
        if (answer instanceof Response.Selected selected) {
            root.set("selected", list(selected.options().stream().sorted().toList()));
        } else if (answer instanceof Response.Ordered ordered) {
            root.set("ordered", list(ordered.items()));
        } else if (answer instanceof Response.Assigned assigned) {
            ObjectNode places = root.putObject("assigned");
            assigned.places().forEach(places::put);
        } else if (answer instanceof Response.Measured measured) {
            root.putObject("measured").put("number", measured.number()).put("unit", measured.unit());
        } else if (answer instanceof Response.Written written) {
            root.put("written", written.text());
        } else if (answer instanceof Response.Decided decided) {
            ObjectNode record = root.putObject("decided").put("choice", decided.choice());
            record.set("reasons", list(decided.reasons().stream().sorted().toList()));
            record.put("cost", decided.cost());
        } else {
            throw new IllegalArgumentException("Not stored as JSON: " + answer);
        }
        return root.toString();
    }

    /**
     * The answer that was stored.
     *
     * @throws IllegalStateException when the text was never stored by us
     */
    public static Answered answer(String json, Confidence confidence) {
        JsonNode root = parse(json);
        String shape = root.fieldNames().next();
        JsonNode value = root.get(shape);
        return switch (shape) {
            case "selected" -> new Response.Selected(Set.copyOf(texts(value)), confidence);
            case "ordered" -> new Response.Ordered(texts(value), confidence);
            case "assigned" -> new Response.Assigned(places(value), confidence);
            case "measured" ->
                new Response.Measured(
                        value.get("number").asText(), value.get("unit").asText(), confidence);
            case "written" -> new Response.Written(value.asText(), confidence);
            case "decided" ->
                new Response.Decided(
                        value.get("choice").asText(),
                        Set.copyOf(texts(value.get("reasons"))),
                        value.get("cost").asText(),
                        confidence);
            default -> throw new IllegalStateException("No answer has the shape " + shape);
        };
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer is not JSON", e);
        }
    }

    private static JsonNode list(Collection<String> texts) {
        return texts.stream().collect(NODES::arrayNode, (nodes, text) -> nodes.add(text), (a, b) -> a.addAll(b));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    private static Map<String, String> places(JsonNode object) {
        Map<String, String> places = new HashMap<>();
        object.fields()
                .forEachRemaining(
                        place -> places.put(place.getKey(), place.getValue().asText()));
        return Map.copyOf(places);
    }
}
