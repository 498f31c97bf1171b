package dev.whichcraft.teams.problems;

import dev.whichcraft.teams.problems.Problem.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The form in which somebody says what is wrong with a question, as it was sent, with all that is wrong with it. */
public final class Report {

    private final MultivaluedMap<String, String> sent;
    private final List<String> mistakes = new ArrayList<>();

    Report(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    private String one(String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    public String course() {
        return one("course");
    }

    public String quiz() {
        return one("quiz");
    }

    public String question() {
        return one("question");
    }

    /** Id of the attempt; empty in practice. */
    public String attempt() {
        return one("attempt");
    }

    public String kind() {
        return one("kind");
    }

    /** What they say, with line breaks as they count everywhere. */
    public String text() {
        return one("text").replace("\0", "").replace("\r\n", "\n").strip();
    }

    public List<String> mistakes() {
        return mistakes;
    }

    /** The kind that was chosen; null for none. */
    Kind chosen() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind()))
                .findFirst()
                .orElse(null);
    }

    /** Whether it says what is wrong; else it notes what is missing. */
    boolean read() {
        if (chosen() == null) {
            mistakes.add("Choose what kind of thing is wrong.");
        }
        int tooMany = text().length() - Problem.LONGEST;
        if (text().isEmpty()) {
            mistakes.add("Say in a few words what is wrong.");
        } else if (tooMany > 0) {
            mistakes.add("Write at most " + Problem.LONGEST + " letters; these are " + tooMany + " too many.");
        }
        return mistakes.isEmpty();
    }

    void mistake(String why) {
        mistakes.add(why);
    }
}
