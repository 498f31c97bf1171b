package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Stage;
import java.util.List;
import java.util.OptionalLong;

/**
 * One attempt as it was marked.
 *
 * @param items one a question that was asked
 */
public record Sheet(List<Item> items) {

    /**
     * A question.
     *
     * @param question its id
     * @param mark sum over its stages
     * @param seconds spent on it, where that is known
     * @param picks what was picked at its stages
     */
    public record Item(String question, double mark, OptionalLong seconds, List<Pick> picks) {}

    /**
     * What was picked at a stage.
     *
     * @param stage of the question
     * @param option that was picked; empty when nothing was answered
     * @param confidence how sure the person was; null when nothing was answered
     * @param telling whether it is the answer that shows what the person knew
     * @param first whether it is the first answer
     */
    public record Pick(Stage stage, String option, Confidence confidence, boolean telling, boolean first) {}
}
