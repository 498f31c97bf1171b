package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.cards.MarkedCard;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.attempts.marks.Sheet;
import dev.whichcraft.attempts.marks.StepLog;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what people of a team made of what they were asked for: of another team nothing is found. */
@ApplicationScoped
class Works {

    /** Said to whoever did not see what somebody else did before them. */
    static final String MEANWHILE = "Meanwhile somebody did something to these marks: look below. What you typed is"
            + " still here and not saved; send it again if it still holds.";

    @Inject
    Library library;

    @Inject
    Remarking remarking;

    /**
     * One person at one assignment.
     *
     * @param attempts theirs, the earliest first
     */
    record Place(Membership mine, Member person, Assignment assignment, String title, List<Attempt> attempts) {

        /** Address of the page. */
        public String path() {
            return "/teams/" + mine.team.id + "/gradebook/" + person.id() + "/" + assignment.id;
        }

        /** Those that ended. */
        public List<Attempt> ended() {
            return attempts.stream().filter(one -> !one.running()).toList();
        }

        /** The attempt of this id; else the latest of a quiz that ended, or of all; null without any. */
        Attempt chosen(String id, String quiz) {
            return ended().stream()
                    .filter(one -> id.isEmpty()
                            ? quiz.isEmpty() || one.quiz.equals(quiz)
                            : one.id.toString().equals(id))
                    .reduce((one, later) -> later)
                    .orElse(null);
        }
    }

    /** An attempt with everything, whatever its learner may see of it by now. */
    record Shown(Attempt attempt, Course course, String quiz, List<MarkedCard> cards, StepLog log) {

        /** Whether its marks may be changed. */
        public boolean marked() {
            return attempt.times.state.handedIn();
        }
    }

    Place place(Membership mine, String person, String which) {
        UUID one = Ids.parse(person).orElseThrow(Trouble::notFound);
        Member member = Membership.ever(mine.team.id, one).orElseThrow(Trouble::notFound);
        Assignment assignment = Ids.parse(which)
                .flatMap((UUID id) -> Assignment.of(mine.team.id, id))
                .orElseThrow(Trouble::notFound);
        String title = AssignmentWords.title(assignment, library.course(assignment.course));
        return new Place(mine, member, assignment, title, Assignee.attempts(assignment.id, one));
    }

    /** An attempt of a team to be marked, while nobody else changes it; locked before it is read in any other way. */
    Optional<Attempt> alone(Membership mine, String attempt) {
        return Ids.parse(attempt == null ? "" : attempt)
                .flatMap((UUID id) ->
                        Assignee.toMark(mine.team.id, List.of(id)).stream().findFirst());
    }

    /** The same with all that happened to its marks, if it is of this place. */
    Remarking.Marked marked(Place place, Optional<Attempt> attempt) {
        Attempt found = attempt.filter(place.attempts()::contains).orElseThrow(Trouble::notFound);
        if (!found.times.state.handedIn()) {
            throw new Trouble(
                    409,
                    "Not handed in",
                    "This attempt has no marks: it was not handed in. Nothing was changed.",
                    place.path(),
                    "Back");
        }
        return remarking.of(List.of(found)).get(0);
    }

    /** All marks of a team. */
    MarkFile marks(Membership mine) {
        Map<UUID, String> titles = Assignment.ofTeam(mine.team.id).stream()
                .collect(
                        Collectors.toMap(one -> one.id, one -> AssignmentWords.title(one, library.course(one.course))));
        return MarkFile.of(Assignee.attemptsOfTeam(mine.team.id), Membership.people(mine.team.id), titles);
    }

    /** The same, while nobody else changes those that a file names; they are locked before they are read. */
    MarkFile marksAlone(Membership mine, String text) {
        List<UUID> ids = MarkFile.ids(text);
        if (!ids.isEmpty()) {
            Assignee.toMark(mine.team.id, ids);
        }
        return marks(mine);
    }

    /** Whether all that somebody cannot set was set by themselves with the same file before. */
    boolean again(MarkRows read, String reason, UUID by) {
        List<MarkRow> rows = read.mistakes();
        if (rows.isEmpty() || !read.changes().isEmpty() || rows.stream().anyMatch(row -> row.attempt() == null)) {
            return false;
        }
        Map<Attempt, List<MarkStep>> steps =
                remarking.of(rows.stream().map(MarkRow::attempt).distinct().toList()).stream()
                        .collect(Collectors.toMap(
                                Remarking.Marked::attempt, one -> one.sheet().steps()));
        return rows.stream()
                .allMatch(row -> steps.get(row.attempt()).stream().anyMatch(step -> row.is(step, reason, by)));
    }

    Shown shown(Attempt attempt) {
        Course course = library.course(attempt.course)
                .orElseThrow(() -> new Trouble(
                        404,
                        "This course is not on the shelf at the moment",
                        "All answers and marks are kept. They can be seen again as soon as the course " + attempt.course
                                + " is back.",
                        "/teams",
                        "Go to your teams"));
        Sheet sheet = remarking.of(List.of(attempt)).get(0).sheet().open();
        StepLog log =
                attempt.remarks.steps == 0 ? StepLog.EMPTY : new StepLog(MarkStep.said(attempt.personId, attempt.id));
        return new Shown(attempt, course, sheet.handedOut().quiz().title(), MarkedCard.all(course, sheet, log), log);
    }
}
