package dev.whichcraft.teams.gradebook;

import dev.whichcraft.attempts.marks.MarkWords;
import io.quarkus.qute.TemplateExtension;

/** Numbers as the gradebook and its files show them. */
@TemplateExtension
final class GradebookWords {

    private GradebookWords() {}

    /** A share of full marks as a percentage. */
    static String exactly(Double share) {
        return MarkWords.percent(share);
    }

    /** A number of points. */
    static String number(Double points) {
        return MarkWords.number(points);
    }
}
