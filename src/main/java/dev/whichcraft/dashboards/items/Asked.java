package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.sheets.Head;
import dev.whichcraft.web.Words;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** What a page of statistics was asked for, and the addresses of the same asked otherwise. */
public class Asked {

    private static final String ALL = "all";
    private static final String DOWN = "down";

    @PathParam("course")
    String course;

    @PathParam("quiz")
    String quiz;

    @QueryParam("version")
    Optional<String> version = Optional.empty();

    @QueryParam("attempts")
    Optional<String> attempts = Optional.empty();

    @QueryParam("sort")
    Optional<String> sort = Optional.empty();

    @QueryParam("order")
    Optional<String> order = Optional.empty();

    @QueryParam("file")
    Optional<String> file = Optional.empty();

    /** Name of the versions to look at. */
    public String version() {
        return version.orElse(Versions.TODAY);
    }

    /** Whether attempts count, too, that are not the first of their person. */
    public boolean later() {
        return attempts.filter(ALL::equals).isPresent();
    }

    String sort() {
        return sort.orElse("");
    }

    boolean down() {
        return order.filter(DOWN::equals).isPresent();
    }

    /** The quiz; a quiz as a whole knows no version but those that were handed out. */
    public String quizPath() {
        String whole = version().equals(Versions.SAME) ? Versions.TODAY : version();
        return "/dashboards/items/" + course + "/" + quiz + query(whole, "");
    }

    String path(String question) {
        return "/dashboards/items/" + course + "/" + quiz + "/" + question + query("");
    }

    /** The head of a column by which the table can be sorted. */
    Head head(String text, String column) {
        boolean here = sort().equals(column);
        String next = here && !down() ? "&order=" + DOWN : "";
        return new Head(
                text,
                query("&sort=" + column + next) + "#questions",
                here ? down() ? "descending" : "ascending" : null);
    }

    /** The same as a file of this name. */
    public String as(String name) {
        String sorted = sort().isEmpty() ? "" : "&sort=" + Words.inQuery(sort()) + (down() ? "&order=" + DOWN : "");
        return query(sorted + "&file=" + name);
    }

    private String query(String more) {
        return query(version(), more);
    }

    private String query(String name, String more) {
        String all = (name.equals(Versions.TODAY) ? "" : "&version=" + Words.inQuery(name))
                + (later() ? "&attempts=" + ALL : "")
                + more;
        return all.isEmpty() ? "" : "?" + all.substring(1);
    }
}
