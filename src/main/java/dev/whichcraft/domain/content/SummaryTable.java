package dev.whichcraft.domain.content;

import java.util.List;

/**
 * The summary of a comparison, feature by feature.
 *
 * @param title its heading
 * @param text Markdown before the table; may be empty
 * @param rows in order
 * @param lesson what the author added to it
 */
public record SummaryTable(String title, String text, List<Row> rows, Lesson lesson) {

    /**
     * One feature.
     *
     * @param slug the feature as an id part
     * @param feature what is compared
     * @param a the cell of side a; its id is {@code summary.<slug>.a}
     * @param b the cell of side b; its id is {@code summary.<slug>.b}
     */
    public record Row(String slug, String feature, Claim a, Claim b) {}
}
