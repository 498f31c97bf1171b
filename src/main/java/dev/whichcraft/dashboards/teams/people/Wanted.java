package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.web.Words;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which answers somebody wants to see, as it stands in the address. */
public class Wanted {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Id of a course. */
    @QueryParam("course")
    @DefaultValue("")
    public String course = "";

    /** Id of a person; empty for everybody. */
    @QueryParam("person")
    @DefaultValue("")
    public String person = "";

    /** Slug of a quiz; empty for all. */
    @QueryParam("section")
    @DefaultValue("")
    public String section = "";

    /** The first week, by its Monday; empty for the first of all. */
    @QueryParam("from")
    @DefaultValue("")
    public String from = "";

    /** The last week; empty for the last of all. */
    @QueryParam("until")
    @DefaultValue("")
    public String until = "";

    /** Which answers: what was said with them, or which side fits. */
    @QueryParam("show")
    @DefaultValue("")
    public String show = "";

    /** Whether it is this person's that are wanted. */
    public boolean of(Someone one) {
        return one.member().id().toString().equals(person);
    }

    /** Whether a week is wanted. */
    boolean has(LocalDate week) {
        return !week.isBefore(day(from, LocalDate.MIN)) && !week.isAfter(day(until, LocalDate.MAX));
    }

    /** The weeks that are wanted, in words. */
    public String weeks() {
        LocalDate first = day(from, LocalDate.MIN);
        LocalDate last = day(until, LocalDate.MAX);
        return (first.equals(LocalDate.MIN) ? "Weeks" : "Weeks from " + DAY.format(first))
                + (last.equals(LocalDate.MAX) ? " on." : " to " + DAY.format(last) + ".");
    }

    /** Whether not all weeks are wanted. */
    public boolean someWeeks() {
        return !day(from, LocalDate.MIN).equals(LocalDate.MIN)
                || !day(until, LocalDate.MAX).equals(LocalDate.MAX);
    }

    /** The query of an address that asks for the same. */
    public String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("course", course);
        fields.put("person", person);
        fields.put("section", section);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("show", show);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + Words.inQuery(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }
}
