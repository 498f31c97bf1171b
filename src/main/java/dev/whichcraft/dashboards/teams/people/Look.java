package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.TeamPaths;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.teams.Membership;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A team, or one of its people, as a lead looks at it, or the person themselves.
 *
 * @param mine seat of whoever looks
 * @param state of those whom it is about
 * @param kept what is kept back from whoever looks
 */
public record Look(Membership mine, TeamState state, KeptBack kept) {

    /** The one whom it is about; null where there is none. */
    public Someone one() {
        return state.people().stream().findFirst().orElse(null);
    }

    /** Whether the person looks at it themselves. */
    public boolean self() {
        return state.self();
    }

    /** Titles of the quizzes whose marks are told later; empty where there is none. */
    public String untold() {
        return kept.untold().stream().map(one -> title(one.quiz)).distinct().collect(Collectors.joining(", "));
    }

    /** What a quiz is called. */
    String title(String quiz) {
        return state.course().quiz(quiz).map(Quiz::title).orElse(quiz);
    }

    /** A cell that leads to an attempt, where whoever looks may open it. */
    Cell open(Attempt attempt, Cell cell) {
        if (state.self()) {
            return kept.opens(attempt) ? cell.to("/attempts/" + attempt.id + "/review") : cell;
        }
        return attempt.assigned != null && state.assignments().contains(attempt.assigned.assignment)
                ? cell.to("/teams/" + state.team().id + "/gradebook/" + attempt.personId + "/"
                        + attempt.assigned.assignment + "?attempt=" + attempt.id)
                : cell;
    }

    /** Where tables about the one are found as files. */
    public String files() {
        return TeamPaths.place(state, one()) + "/files";
    }

    /** Where those about a section of theirs are. */
    public String files(Quiz quiz) {
        return TeamPaths.place(state, one(), quiz) + "/files";
    }

    /** Where those about a misconception are. */
    public String files(String tag) {
        return TeamPaths.place(state, tag) + "/files";
    }

    /** Where that of the answers is. */
    public String answersFiles() {
        return TeamPaths.answersPlace(state) + "/files";
    }

    /** Where the same answers of all weeks are. */
    public String allWeeks(Wanted wanted) {
        return TeamPaths.some(state, "person", wanted.person, "section", wanted.section, "show", wanted.show);
    }

    /** Whether something of a quiz is told to the person later. */
    public boolean keepsBack(Quiz quiz) {
        return kept.untold().stream().anyMatch(one -> one.quiz.equals(quiz.slug()));
    }

    /** One of the tables as a file, which is kept under the name of whom it is about. */
    Response file(List<Sheet> sheets, String file, ZoneId zone) {
        String about = state.team().name
                + (state.people().size() == 1 ? " " + one().member().name() : "");
        return Download.of(sheets, file, about, LocalDate.ofInstant(state.now(), zone));
    }

    /** Asks for the same course. */
    public String query() {
        return "course=" + state.course().id();
    }
}
