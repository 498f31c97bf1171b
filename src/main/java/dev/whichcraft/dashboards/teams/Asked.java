package dev.whichcraft.dashboards.teams;

import dev.whichcraft.web.Words;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a lead wants to see of their team, as it stands in the address. */
public class Asked {

    /** Id of a course. */
    @QueryParam("course")
    @DefaultValue("")
    public String course = "";

    /** A part of a name. */
    @QueryParam("find")
    @DefaultValue("")
    public String find = "";

    /** Who: {@code behind}, {@code overdue} or {@code fine}; else everybody. */
    @QueryParam("only")
    @DefaultValue("")
    public String only = "";

    /** By what the people are sorted: {@code state}, {@code seen} or the slug of a quiz; else by name. */
    @QueryParam("sort")
    @DefaultValue("")
    public String sort = "";

    /** {@code down} for the other way round. */
    @QueryParam("way")
    @DefaultValue("")
    public String way = "";

    /** A week: how levels stood at its end. */
    @QueryParam("at")
    @DefaultValue("")
    public String at = "";

    /** The week that is asked for; empty for now. */
    public Optional<LocalDate> week() {
        try {
            return at.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(at));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether it is sorted the other way round. */
    public boolean down() {
        return way.equals("down");
    }

    /** The query of an address that asks for the same. */
    public String query() {
        return query(fields());
    }

    /** The same in another course. */
    public String inCourse(String other) {
        return with("course", other);
    }

    /** The same as things stand now. */
    public String today() {
        return with("at", "");
    }

    /** The same at another week. */
    String atWeek(LocalDate week) {
        return with("at", week.toString());
    }

    /** The same sorted by something, or the other way round where it is already. */
    String sortedBy(String column) {
        Map<String, String> fields = fields();
        fields.put("sort", column);
        fields.put("way", sort.equals(column) && !down() ? "down" : "");
        return query(fields);
    }

    private String with(String name, String value) {
        Map<String, String> fields = fields();
        fields.put(name, value);
        return query(fields);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("course", course);
        fields.put("find", find);
        fields.put("only", only);
        fields.put("sort", sort);
        fields.put("way", way);
        fields.put("at", at);
        return fields;
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + Words.inQuery(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
