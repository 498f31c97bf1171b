package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One comparison with everything that teaches it.
 *
 * @param id name of its folder
 * @param title for headings
 * @param summary one sentence for lists; may be empty
 * @param a how side a is called
 * @param b how side b is called
 * @param passMark share of full marks from which a quiz counts as passed, 0 to 1
 * @param introduction the opening of the comparison
 * @param sections in course order
 * @param table the summary table, if the comparison has one
 * @param conclusion the end of the comparison; without text when it has none
 * @param mixes quizzes that belong to no section: {@code summary}, {@code final}
 * @param misconceptions by tag
 * @param sources by id, in order
 */
public record Course(
        String id,
        String title,
        String summary,
        SideName a,
        SideName b,
        double passMark,
        Page introduction,
        List<Section> sections,
        Optional<SummaryTable> table,
        Page conclusion,
        List<Quiz> mixes,
        Map<String, Misconception> misconceptions,
        Map<String, Source> sources) {

    /** The section of this slug. */
    public Optional<Section> section(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** All quizzes, those of the sections first. */
    public Stream<Quiz> quizzes() {
        return Stream.concat(sections.stream().flatMap(section -> section.quiz().stream()), mixes.stream());
    }

    /** The quiz of this slug. */
    public Optional<Quiz> quiz(String slug) {
        return quizzes().filter(quiz -> quiz.slug().equals(slug)).findFirst();
    }

    /** All claims: of the opening, the sections, the table and the end. */
    public Stream<Claim> claims() {
        Stream<Claim> cells =
                table.stream().flatMap(summary -> summary.rows().stream()).flatMap(row -> Stream.of(row.a(), row.b()));
        return Stream.of(
                        introduction.claims().stream(),
                        sections.stream().flatMap(Section::claims),
                        cells,
                        conclusion.claims().stream())
                .flatMap(claims -> claims);
    }

    /** The claim of this id. */
    public Optional<Claim> claim(String id) {
        return claims().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
