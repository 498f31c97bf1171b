package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.SummaryTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim in the place where the course says it.
 *
 * @param claim which
 * @param from heading of the lesson or page
 * @param lines the claim between those before and after it about the same side
 */
public record Passage(Claim claim, String from, List<Claim> lines) {

    /** The passage around a claim of a course. */
    static Passage of(Course course, Claim claim) {
        List<Claim> said = said(course, claim);
        int at = said.indexOf(claim);
        return new Passage(
                claim,
                from(course, claim),
                List.copyOf(said.subList(Math.max(0, at - 1), Math.min(said.size(), at + 2))));
    }

    /** The heading of the lesson or page that makes a claim. */
    static String from(Course course, Claim claim) {
        return switch (claim.section()) {
            case "introduction" -> course.introduction().title();
            case "conclusion" -> course.conclusion().title();
            case "summary" -> course.table().map(table -> table.title()).orElse("");
            default ->
                course.section(claim.section()).map(section -> section.title()).orElse("");
        };
    }

    private static List<Claim> said(Course course, Claim claim) {
        Stream<Claim> pages =
                Stream.of(course.introduction(), course.conclusion()).flatMap(page -> page.claims().stream());
        Stream<Claim> cells = course.table().stream()
                .flatMap(table -> table.rows().stream())
                .map(claim.side() == Side.B ? Row::b : Row::a);
        Stream<Claim> sections = course.sections().stream()
                .flatMap(section -> (claim.side() == Side.B ? section.b() : section.a()).stream());
        List<Claim> said = new ArrayList<>(Stream.of(pages, cells, sections)
                .flatMap(claims -> claims)
                .filter(one -> one.section().equals(claim.section()))
                .toList());
        return said.contains(claim) ? said : List.of(claim);
    }
}
