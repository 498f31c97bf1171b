package dev.whichcraft.web;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.ReadingTime;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Verdict;
import dev.whichcraft.domain.mastery.Level;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are said on pages: {@code {level.word}}, {@code {share.percent}}, {@code {date.day}}. */
@TemplateExtension
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private Words() {}

    /** A level. */
    public static String word(Level level) {
        return switch (level) {
            case NEW -> "New";
            case ATTEMPTED -> "Attempted";
            case FAMILIAR -> "Familiar";
            case PROFICIENT -> "Proficient";
            case MASTERED -> "Mastered";
        };
    }

    /** How far up a level is, 0 to 4, for the shape beside its word. */
    public static int steps(Level level) {
        return level.ordinal();
    }

    /** A verdict, as said to the person who chose. */
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "Not answered";
            case BEST -> "Best choice";
            case PARTLY -> "Workable, not the best";
            case MISSED -> "Not a fit here";
        };
    }

    /** A verdict on an answer that is right or wrong, as said to the person who gave it. */
    public static String ofAnswer(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "Not answered";
            case BEST -> "All right";
            case PARTLY -> "Partly right";
            case MISSED -> "Not right";
        };
    }

    /** What a stage of a question is called; nothing for the question itself. */
    public static String word(Stage stage) {
        return switch (stage) {
            case SCENARIO -> "";
            case PROOF -> "Prove it";
            case TWIST -> "Twist";
            case FLIP -> "Flip it";
        };
    }

    /** A confidence, as the person says it. */
    public static String word(Confidence confidence) {
        return switch (confidence) {
            case GUESS -> "Just a guess";
            case LIKELY -> "Fairly sure";
            case CERTAIN -> "Certain";
        };
    }

    /** The name of a value in addresses, forms and styles. */
    public static String token(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What kind of block of a lesson it is: {@code text}, {@code model} or {@code check}. */
    public static String token(Lesson.Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** How long its lesson takes to read, such as {@code about 8 minutes}. */
    public static String time(Section section) {
        int minutes = ReadingTime.minutes(section);
        return "about " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** A share of 1 as a whole percentage, never rounded up to a full 100. */
    public static String percent(double share) {
        return hundredths(share) + "\u00a0%";
    }

    /** The same as a number. */
    public static long hundredths(double share) {
        long rounded = Math.round(share * 100);
        return rounded == 100 && share < 1 ? 99 : rounded;
    }

    /** A number with two decimals; what rounds to nothing has no sign. */
    public static String decimal(double number) {
        double rounded = Math.round(number * 100) / 100.0;
        return String.format(Locale.ENGLISH, "%.2f", rounded == 0 ? 0 : rounded).replace('-', '\u2212');
    }

    /** A sum of marks with at most one decimal. */
    public static String points(double points) {
        double tenths = Math.round(points * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? String.valueOf((long) tenths)
                : String.format(Locale.ENGLISH, "%.1f", tenths);
    }

    /** Where a claim stands in its course. */
    public static String path(Claim claim, String course) {
        return switch (claim.section()) {
            case "introduction" -> "/courses/" + course + "#" + claim.id();
            case "summary", "conclusion" -> "/courses/" + course + "/" + claim.section() + "#" + claim.id();
            default -> "/lessons/" + course + "/" + claim.section() + "#" + claim.id();
        };
    }

    /** The name of a side in a course. */
    public static String sideName(Course course, Side side) {
        return switch (side) {
            case A -> course.a().name();
            case B -> course.b().name();
            case BOTH -> "A combination";
            case EITHER -> "Either";
        };
    }

    /** A text as a value in the query of an address. */
    public static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A day. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** How much of a time limit somebody has. */
    public static String word(TimeFactor factor) {
        return factor == TimeFactor.ONE ? "the usual time" : factor.text() + " times the usual time";
    }
}
