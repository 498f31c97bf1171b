package dev.whichcraft.teams.gradebook;

import dev.whichcraft.web.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody wishes to see of a gradebook. Whatever is not known is as if it had not been asked.
 *
 * @param assignment id of the only one; empty for all
 * @param open id of the one whose quizzes stand beside it; empty for none
 * @param state somewhere in the row; empty for any
 * @param name or a part of it; empty for everybody
 * @param sort key of the column to go by; empty for the names
 * @param down whether what would come first comes last
 * @param page from 0
 */
public record Wish(String assignment, String open, String state, String name, String sort, boolean down, int page) {

    /** Of the query of an address. */
    static Wish of(MultivaluedMap<String, String> query) {
        return new Wish(
                one(query, "assignment"),
                one(query, "open"),
                one(query, "state"),
                one(query, "name"),
                one(query, "sort"),
                one(query, "order").equals("down"),
                one(query, "page").matches("\\d{1,4}") ? Integer.parseInt(one(query, "page")) : 0);
    }

    private static String one(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The address of the same sorted by a column: marks from the highest, names from A; once more the other way round. */
    public String sorted(String column) {
        boolean again = sort.equals(column);
        return new Wish(assignment, open, state, name, column, again ? !down : !column.isEmpty(), 0).query();
    }

    /** The address of the same with the quizzes of an assignment beside it, or without. */
    public String opened(Object id) {
        return new Wish(assignment, open.equals(id.toString()) ? "" : id.toString(), state, name, sort, down, 0)
                .query();
    }

    /** The address of another page of it. */
    public String at(int other) {
        return new Wish(assignment, open, state, name, sort, down, other).query();
    }

    /** Whether the quizzes of an assignment stand beside it. */
    public boolean opens(Object id) {
        return open.equals(id.toString());
    }

    /** How a column is sorted, as browsers say it. */
    public String ordered(String column) {
        return !sort.equals(column) ? "none" : down ? "descending" : "ascending";
    }

    /** Whether a state is the one that is wished. */
    boolean shows(Cell cell) {
        return state.isEmpty()
                || (state.equals("late")
                        ? cell.behind()
                        : Words.token(cell.where()).equals(state));
    }

    /** Whether somebody of this name is wished. */
    boolean shows(String person) {
        return person.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether anything is left out. */
    public boolean narrow() {
        return !(assignment + state + name).isEmpty();
    }

    /** As the query of an address. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("assignment", assignment);
        parts.put("open", open);
        parts.put("state", state);
        parts.put("name", name);
        parts.put("sort", sort);
        parts.put("order", down ? "down" : "");
        parts.put("page", page == 0 ? "" : String.valueOf(page));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + Words.inQuery(part.getValue()))
                .collect(Collectors.joining("&"));
    }
}
