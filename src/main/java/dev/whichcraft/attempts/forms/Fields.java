package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of an answer's form, as they were sent or as they would be. Holds no other field, and no character that
 * cannot be stored.
 *
 * @param values by the name of the field; none of them is empty
 */
public record Fields(Map<String, List<String>> values) {

    /** Nothing filled in. */
    public static final Fields NONE = new Fields(Map.of());

    /** Characters of a value: an answer in words has some dozen. */
    public static final int LONGEST = 100;

    private static final int MOST = 100;
    private static final int LONGEST_QUERY = 1500;
    private static final Pattern NAME =
            Pattern.compile("option|options|number|unit|text|choice|reasons|cost|confidence|place\\.[a-z0-9-]{1,64}");

    /** The fields among those that were sent that an answer can have. */
    public static Fields of(Map<String, List<String>> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            List<String> clean = field.getValue().stream()
                    .limit(MOST)
                    .map(Fields::clean)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (NAME.matcher(field.getKey()).matches() && !clean.isEmpty() && values.size() < MOST) {
                values.put(field.getKey(), clean);
            }
        }
        return new Fields(Map.copyOf(values));
    }

    /** The fields that would give this response. */
    public static Fields of(Response response) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (response instanceof Response.Picked picked) {
            values.put("option", List.of(picked.option()));
        } else if (response instanceof Response.Selected selected) {
            values.put("options", selected.options().stream().sorted().toList());
        } else if (response instanceof Response.Ordered ordered) {
            for (int i = 0; i < ordered.items().size(); i++) {
                values.put("place." + ordered.items().get(i), List.of(String.valueOf(i + 1)));
            }
        } else if (response instanceof Response.Assigned assigned) {
            assigned.places().forEach((item, place) -> values.put("place." + item, List.of(place)));
        } else if (response instanceof Response.Measured measured) {
            values.put("number", List.of(measured.number()));
            values.put("unit", List.of(measured.unit()));
        } else if (response instanceof Response.Written written) {
            values.put("text", List.of(written.text()));
        } else if (response instanceof Response.Decided decided) {
            values.put("choice", List.of(decided.choice()));
            values.put("reasons", decided.reasons().stream().sorted().toList());
            values.put("cost", List.of(decided.cost()));
        }
        if (response instanceof Answered answered) {
            values.put("confidence", List.of(answered.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return of(values);
    }

    /** The same without what was said of confidence: that is asked anew at each try. */
    public Fields unsure() {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove("confidence");
        return new Fields(Map.copyOf(rest));
    }

    /** Whether anything was filled in. */
    public boolean any() {
        return !values.isEmpty();
    }

    /** The value of a field, the first if there are several; empty for none. */
    public String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a field has this value. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** All fields for the query of an address, each with an ampersand before it; as many as an address can hold. */
    public String query() {
        List<String> names = new ArrayList<>(values.keySet());
        names.sort(null);
        StringBuilder query = new StringBuilder();
        for (String name : names) {
            for (String value : all(name)) {
                String field = "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                query.append(query.length() + field.length() > LONGEST_QUERY ? "" : field);
            }
        }
        return query.toString();
    }

    /** A value on one line, without what no database takes, and not too long. */
    private static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.strip()
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
