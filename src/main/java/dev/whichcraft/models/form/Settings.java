package dev.whichcraft.models.form;

import dev.whichcraft.models.form.Field.Group;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the fields of a model are set to, as given. Numbers and choices may be asked for once {@link #right()}. */
public final class Settings {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    private Settings() {}

    /**
     * Reads settings; a field that nothing is given for has its first value.
     *
     * @param groups the fields
     * @param value what is given for a name, or null
     */
    public static Settings read(List<Group> groups, UnaryOperator<String> value) {
        Settings settings = new Settings();
        for (Group group : groups) {
            for (Field field : group.fields()) {
                String written = value.apply(field.name());
                String kept = written == null
                        ? field.start()
                        : written.substring(0, Math.min(field.kept(), written.length()));
                settings.fields.put(field.name(), field);
                settings.given.put(field.name(), kept);
                String refusal = field.refusal(kept);
                if (!refusal.isEmpty()) {
                    settings.refusals.put(field.name(), refusal);
                }
            }
        }
        return settings;
    }

    /** Refuses values that are right alone, but not together. */
    public void refuse(Map<String, String> conflicts) {
        refusals.putAll(conflicts);
    }

    /** Whether every value can be taken. */
    public boolean right() {
        return refusals.isEmpty();
    }

    /** What was given for a field, as written. */
    public String given(String name) {
        return given.get(name);
    }

    /** Why what was given for a field cannot be taken; empty when it can. */
    public String refusal(String name) {
        return refusals.getOrDefault(name, "");
    }

    /** The number of a {@link Slider}. */
    public double number(String name) {
        return Plain.read(given.get(name)).orElseThrow();
    }

    /** The number of a {@link Slider} of whole numbers. */
    public int whole(String name) {
        return (int) Math.round(number(name));
    }

    /** The value chosen of a {@link Choice}. */
    public String choice(String name) {
        return given.get(name);
    }

    /** Whether a {@link Tick}, or a {@link Choice} of that value, says {@code yes}. */
    public boolean yes(String name) {
        return "yes".equals(given.get(name));
    }

    /** The numbers of a {@link Row}. */
    public List<Double> row(String name) {
        return Row.read(given.get(name));
    }

    /** What differs from the first values, by name. */
    public Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!value.equals(fields.get(name).start())) {
                changed.put(name, value);
            }
        });
        return Collections.unmodifiableMap(changed);
    }

    /** The query of an address that holds what differs from the first values, with its question mark; may be empty. */
    public String query() {
        return changed().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }
}
