package dev.whichcraft.teams.live;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Leeway;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.web.Ids;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The form that gives more time to people who are in it, as it was sent, with all that is wrong with it. */
public final class MoreTime {

    static final int MOST = 240;

    private static final int LONGEST_REASON = 500;

    private final MultivaluedMap<String, String> sent;
    private final List<String> mistakes = new ArrayList<>();

    MoreTime(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** One with the usual in it. */
    static MoreTime blank() {
        MultivaluedMap<String, String> usual = new MultivaluedHashMap<>();
        usual.add("person", "all");
        usual.add("minutes", "10");
        return new MoreTime(usual);
    }

    private String one(String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    /** Id of a person; {@code all} for everybody who is in it. */
    public String person() {
        return one("person");
    }

    public String minutes() {
        return one("minutes");
    }

    public String reason() {
        return one("reason");
    }

    /** The latest extension when the page was made; null for none. */
    UUID latest() {
        return Ids.parse(one("latest")).orElse(null);
    }

    public List<String> mistakes() {
        return mistakes;
    }

    /** Whether it says how much and why; else it notes what is missing. */
    boolean read() {
        if (more() == 0) {
            mistakes.add("Minutes: write a whole number from 1 to " + MOST + ".");
        }
        if (reason().isEmpty()) {
            mistakes.add("Reason: say why. The leads of the team can read it.");
        } else if (reason().length() > LONGEST_REASON) {
            mistakes.add("Reason: at most " + LONGEST_REASON + " letters.");
        }
        return mistakes.isEmpty();
    }

    /** The minutes; 0 for anything that cannot be given. */
    int more() {
        return minutes().matches("[1-9]\\d{0,2}") && Integer.parseInt(minutes()) <= MOST
                ? Integer.parseInt(minutes())
                : 0;
    }

    /** Whether it is for everybody, or for this person. */
    private boolean reaches(UUID one) {
        return person().equals("all") || person().equals(one.toString());
    }

    /**
     * What is given to whom; notes it when that is nobody.
     *
     * @param given who had the same by this form already, and gets it no second time
     */
    List<Extension> extensions(Assignment assignment, LiveBoard board, Set<UUID> given) {
        List<LivePlace> places = board.places().stream()
                .filter(LivePlace::in)
                .filter(place -> reaches(place.person()) && !given.contains(place.person()))
                .toList();
        List<LivePlace> timed = places.stream()
                .filter(place -> place.current().deadline() != null)
                .toList();
        if (timed.isEmpty() && mistakes.isEmpty() && given.stream().noneMatch(this::reaches)) {
            mistakes.add(
                    places.isEmpty()
                            ? "For whom: nobody you chose is in it at the moment. To let somebody begin or come again, give other terms."
                            : "For whom: they have no time limit, so there is nothing to add to.");
        }
        List<Extension> holding = Extension.of(assignment.id);
        return mistakes.isEmpty()
                ? timed.stream().map(place -> one(assignment, holding, place)).toList()
                : List.of();
    }

    private Extension one(Assignment assignment, List<Extension> holding, LivePlace place) {
        Conditions terms = Extension.terms(assignment, place.person(), holding);
        Leeway leeway = Leeway.adding(
                Duration.ofMinutes(more()),
                terms,
                Optional.ofNullable(place.current().closesAt()),
                place.current().deadline());
        Extension given = new Extension();
        given.assignmentId = assignment.id;
        given.personId = place.person();
        given.more = more();
        given.dueAt = leeway.due().orElse(null);
        given.closesAt = leeway.closes().orElse(null);
        given.reason = reason();
        return given;
    }
}
