package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Late;
import dev.whichcraft.domain.teams.Phase;
import dev.whichcraft.domain.teams.Standing;
import dev.whichcraft.domain.teams.WallTime;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How assignments are spoken of. */
@TemplateExtension
public final class AssignmentWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private AssignmentWords() {}

    /** What is assigned. */
    public static String title(Work work) {
        return title(work.assignment(), work.course());
    }

    /** What is assigned, of a course that may be on the shelf. */
    public static String title(Assignment assignment, Optional<Course> course) {
        String quiz = assignment.quiz;
        if (quiz == null) {
            return course.map(one -> "All of " + one.title()).orElse(assignment.course);
        }
        return course.flatMap(one -> one.quiz(quiz)).map(Quiz::title).orElse(quiz);
    }

    /** The course it is from. */
    public static String courseTitle(Work work) {
        return work.course().map(course -> course.title()).orElse(work.assignment().course);
    }

    /** What is assigned, in few words that need no course to be on the shelf. */
    public static String name(Assignment assignment) {
        return assignment.quiz == null ? "all of " + assignment.course : assignment.course + "/" + assignment.quiz;
    }

    /** Its page. */
    public static String path(Assignment assignment) {
        return "/teams/" + assignment.team.id + "/assignments/" + assignment.id;
    }

    /** Where somebody is with it. */
    public static String word(Standing standing) {
        return switch (standing) {
            case NOT_OPEN -> "Not open yet";
            case OPEN -> "Open";
            case DUE_SOON -> "Due soon";
            case OVERDUE -> "Overdue";
            case RUNNING -> "Begun";
            case DONE -> "Handed in";
            case DONE_LATE -> "Handed in late";
            case MISSED -> "Closed, not handed in";
            case UNKNOWN -> "Cannot be told without its course";
        };
    }

    /** Where it is in time. */
    public static String word(Phase phase) {
        return switch (phase) {
            case NOT_OPEN -> "Not open yet";
            case OPEN -> "Open";
            case DUE_SOON -> "Due soon";
            case OVERDUE -> "Overdue";
            case CLOSED -> "Closed";
        };
    }

    /** What becomes of what comes late. */
    public static String sentence(Late late) {
        return switch (late) {
            case ACCEPT -> "What comes later counts like any other.";
            case MARK -> "What comes later counts and is marked as late.";
            case REFUSE -> "Nothing is taken after that.";
        };
    }

    /** The name of a zone. */
    public static String zoneName(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** A moment as a clock in a zone shows it, in a sentence. */
    public static String said(Instant at, ZoneId zone) {
        String twice = WallTime.twice(at, zone);
        return MOMENT.format(at.atZone(zone)) + (twice.isEmpty() ? "" : ", " + twice + ",") + " (" + zoneName(zone)
                + ")";
    }

    /** The same as an element of a page. */
    public static RawString inZone(Instant at, ZoneId zone) {
        String text = said(at, zone);
        return new RawString("<time datetime=\"" + at + "\" title=\"" + at + "\">" + text + "</time>");
    }

    /** Its dates for somebody in a zone, one a line; none when it has none. */
    public static List<String> dates(Work work, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        work.conditions().opens().ifPresent(at -> lines.add("Opens " + said(at, zone) + "."));
        work.conditions()
                .due()
                .ifPresent(at -> lines.add("Due " + said(at, zone) + ". "
                        + sentence(work.conditions().late())));
        work.conditions().closes().ifPresent(at -> lines.add("Closes " + said(at, zone) + "."));
        return lines;
    }

    /** What is different. */
    public static String summary(OtherTerms given, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        add(parts, "opens ", given.opensAt, at -> said(at, zone));
        add(parts, "due ", given.dueAt, at -> said(at, zone));
        add(parts, "closes ", given.closesAt, at -> said(at, zone));
        add(
                parts,
                "",
                given.timeLimit,
                minutes -> minutes == 0 ? "no time limit" : "time limit " + minutes + " minutes");
        add(parts, "", given.factor, factor -> factor == 1 ? "the usual time" : factor + " times the time");
        add(parts, "", given.more, minutes -> minutes == 1 ? "1 more minute" : minutes + " more minutes");
        add(
                parts,
                "",
                given.attempts,
                count -> count == 0 ? "as many attempts as they like" : count + " attempts in all");
        return String.join("; ", parts);
    }

    private static <T> void add(List<String> parts, String before, T value, Function<T, String> said) {
        if (value != null) {
            parts.add(before + said.apply(value));
        }
    }

    /** Why it cannot be begun; empty when it can. */
    public static String refusal(Work work, ZoneId zone) {
        if (work.assignment().withdrawnAt != null) {
            return "It was withdrawn, so nobody is asked for it any more.";
        }
        return switch (work.phase()) {
            case NOT_OPEN -> "It opens " + said(work.conditions().opens().orElseThrow(), zone) + ".";
            case CLOSED -> "It closed " + said(work.conditions().end().orElseThrow(), zone) + ".";
            default -> "";
        };
    }
}
