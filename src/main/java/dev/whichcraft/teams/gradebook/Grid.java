package dev.whichcraft.teams.gradebook;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People x assignments. As many questions to the database for one person as for a thousand.
 *
 * @param assigned everything that the team was asked for, to choose from
 * @param columns those that are wished
 * @param rows the people who are wished, in the order that is wished
 */
public record Grid(List<Column> assigned, List<Column> columns, List<Row> rows) {

    /** One person; a cell a column. */
    public record Row(UUID person, String name, List<Cell> cells) {}

    /** Works it out for the members of a team. */
    static Grid of(UUID team, Library library, Wish wish, Instant now) {
        List<Assignment> assignments = new ArrayList<>(Assignment.ofTeam(team));
        Collections.reverse(assignments);
        List<Column> assigned = new ArrayList<>();
        for (Assignment one : assignments) {
            Work work = new Work(one, library.course(one.course), one.conditions(), List.of(), now);
            assigned.add(Column.of(work).among(assigned));
        }
        List<Column> columns = assigned.stream()
                .filter(one -> wish.assignment().isEmpty()
                        || one.assignment().id.toString().equals(wish.assignment()))
                .flatMap(one -> opened(one, library, wish).stream())
                .toList();
        Map<UUID, List<Extension>> extensions =
                by(Extension.of(assignments.stream().map(one -> one.id).toList()), one -> one.personId);
        Map<UUID, List<Attempt>> attempts = by(Assignee.attemptsOfTeam(team), one -> one.personId);
        Set<Assignee.Key> chosen = new HashSet<>();
        Assignee.ofTeam(team).forEach(one -> chosen.add(new Assignee.Key(one.personId, one.assignmentId)));
        List<Row> rows = new ArrayList<>();
        for (Member member : Membership.people(team)) {
            if (member.role() == Role.MEMBER && wish.shows(member.name())) {
                Row row = row(
                        member,
                        columns,
                        library,
                        extensions.getOrDefault(member.id(), List.of()),
                        attempts.getOrDefault(member.id(), List.of()),
                        chosen,
                        now);
                if (wish.state().isEmpty() || row.cells().stream().anyMatch(wish::shows)) {
                    rows.add(row);
                }
            }
        }
        sort(rows, columns, wish);
        return new Grid(assigned, columns, List.copyOf(rows));
    }

    private static List<Column> opened(Column whole, Library library, Wish wish) {
        List<Column> columns = new ArrayList<>(List.of(whole));
        if (whole.several() && wish.opens(whole.assignment().id)) {
            library.course(whole.assignment().course).ifPresent(course -> course.quizzes()
                    .forEach(quiz -> columns.add(new Column(whole.assignment(), quiz, quiz.title(), false))));
        }
        return columns;
    }

    private static Row row(
            Member member,
            List<Column> columns,
            Library library,
            List<Extension> extensions,
            List<Attempt> attempts,
            Set<Assignee.Key> chosen,
            Instant now) {
        Map<UUID, List<Attempt>> byAssignment = by(attempts, one -> one.assigned.assignment);
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            Assignment assignment = column.assignment();
            List<Attempt> theirs = byAssignment.getOrDefault(assignment.id, List.of());
            Work work = Work.of(assignment, library.course(assignment.course), member.id(), extensions, theirs, now);
            boolean asked = assignment.everybody || chosen.contains(new Assignee.Key(member.id(), assignment.id));
            cells.add(Cell.of(work, column.parts(work), theirs, asked));
        }
        return new Row(member.id(), member.name(), cells);
    }

    /** By name as they come; by mark where one is wished, whoever has none last. */
    private static void sort(List<Row> rows, List<Column> columns, Wish wish) {
        int at = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(wish.sort()))
                .findFirst()
                .orElse(-1);
        if (at >= 0) {
            Comparator<Double> order = wish.down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            rows.sort(Comparator.comparing(row -> row.cells().get(at).share(), Comparator.nullsLast(order)));
        } else if (wish.down()) {
            Collections.reverse(rows);
        }
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
