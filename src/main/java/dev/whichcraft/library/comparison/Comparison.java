package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Page;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.domain.content.SummaryTable;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison document says; its sections have neither lessons nor quizzes yet.
 *
 * @param title of the document
 * @param a how side a is called
 * @param b how side b is called
 * @param introduction what stands before the first section
 * @param sections in the order of the document
 * @param table the summary table, if there is one
 * @param conclusion the end; {@link Page#NONE} when there is none
 */
public record Comparison(
        String title,
        SideName a,
        SideName b,
        Page introduction,
        List<Section> sections,
        Optional<SummaryTable> table,
        Page conclusion) {}
