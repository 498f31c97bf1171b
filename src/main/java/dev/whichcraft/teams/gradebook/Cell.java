package dev.whichcraft.teams.gradebook;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.teams.Phase;
import dev.whichcraft.teams.assignments.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one person made of one column.
 *
 * @param late whether it was handed in late, where that is told
 * @param share of full marks, 0 to 1; null without a result
 * @param points reached; null without a result
 * @param max what could be reached; null without a result
 * @param untold whether the person does not know the result yet
 * @param changed whether a result was changed after it was handed in
 * @param attempts how many were begun
 */
public record Cell(
        Where where,
        boolean late,
        Double share,
        Double points,
        Integer max,
        boolean untold,
        boolean changed,
        int attempts) {

    private static final double USUAL_PASS_MARK = 0.7;

    /**
     * Works it out.
     *
     * @param parts those of the work that the column is about; none while they are not on the shelf
     * @param attempts of the person for the assignment
     * @param asked whether the person is asked for it
     */
    static Cell of(Work work, List<Work.Part> parts, List<Attempt> attempts, boolean asked) {
        if (parts.isEmpty()) {
            return unknown(work, attempts, asked);
        }
        List<Attempt> all =
                parts.stream().flatMap(part -> part.attempts().stream()).toList();
        List<Work.Part> done = parts.stream().filter(Work.Part::done).toList();
        if (done.isEmpty()) {
            return new Cell(nothing(work, all, asked), false, null, null, null, false, false, all.size());
        }
        double shares = 0;
        double points = 0;
        int max = 0;
        for (Work.Part part : done) {
            int reachable = latest(part).maxPoints;
            shares += part.share(true);
            points += part.share(true) * reachable;
            max += reachable;
        }
        double share = shares / done.size();
        boolean running = parts.stream().anyMatch(part -> part.running() != null && !part.done());
        return new Cell(
                done.size() < parts.size() ? (running ? Where.RUNNING : Where.IN_PART) : passed(work, share),
                all.stream().anyMatch(work::late),
                share,
                points,
                max,
                done.stream()
                        .anyMatch(part ->
                                part.share(false) == null || !latest(part).times.told()),
                changed(all),
                all.size());
    }

    private static boolean changed(List<Attempt> attempts) {
        return attempts.stream().anyMatch(attempt -> attempt.remarks.changedAt != null);
    }

    /** What can be told without knowing what was asked for: nothing is called missing that may be there. */
    private static Cell unknown(Work work, List<Attempt> attempts, boolean asked) {
        Where where = Where.UNKNOWN;
        if (attempts.stream().anyMatch(attempt -> attempt.times.state.handedIn())) {
            where = Where.HANDED_IN;
        } else if (attempts.stream().anyMatch(Attempt::running)) {
            where = Where.RUNNING;
        } else if (attempts.isEmpty() && (!asked || work.assignment().withdrawnAt != null)) {
            where = Where.NOT_ASKED;
        }
        boolean late = attempts.stream().anyMatch(work::late);
        return new Cell(where, late, null, null, null, false, changed(attempts), attempts.size());
    }

    private static Attempt latest(Work.Part part) {
        return part.attempts().stream()
                .filter(attempt -> attempt.times.state.handedIn())
                .max(Comparator.comparing(attempt -> attempt.times.submittedAt))
                .orElseThrow();
    }

    private static Where passed(Work work, double share) {
        double course = work.course().map(Course::passMark).orElse(USUAL_PASS_MARK);
        Double own = work.assignment().passMark;
        return Score.reaches(share, own == null ? course : own) ? Where.PASSED : Where.NOT_PASSED;
    }

    private static Where nothing(Work work, List<Attempt> all, boolean asked) {
        if (all.stream().anyMatch(Attempt::running)) {
            return Where.RUNNING;
        }
        if (!all.isEmpty()) {
            return Where.MISSING;
        }
        if (!asked || work.assignment().withdrawnAt != null) {
            return Where.NOT_ASKED;
        }
        return work.phase() == Phase.CLOSED
                ? Where.MISSING
                : work.phase() == Phase.OVERDUE ? Where.OVERDUE : Where.NOT_BEGUN;
    }

    /** Whether it is late, handed in or not. */
    public boolean behind() {
        return late || where == Where.OVERDUE;
    }

    /** Where they are, with what else is to be said of it. */
    public String said() {
        List<String> parts = new ArrayList<>(List.of(where.word()));
        if (late) {
            parts.add("late");
        }
        if (untold) {
            parts.add("not told yet");
        }
        if (changed) {
            parts.add("changed");
        }
        return String.join(", ", parts);
    }
}
