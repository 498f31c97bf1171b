package dev.whichcraft.domain.content;

/**
 * One answer that a scenario or its twist offers.
 *
 * @param id stable within the question
 * @param label what the person reads and picks
 * @param side which side it chooses
 * @param credit share of full marks, 0 to 1; exactly one option of a question has 1,
 *     or more once another was accepted as well
 * @param misconception tag of the wrong idea behind it; empty for none
 * @param because Markdown shown to the person who chose it: why it fits or fails
 * @param otherwise Markdown shown when it was best but not chosen; empty means {@code because}
 */
public record Option(
        String id, String label, Side side, double credit, String misconception, String because, String otherwise) {

    /** Whether this is the one best option. */
    public boolean best() {
        return credit == 1;
    }

    /** The same once it was accepted as well: what was said against it does not hold. */
    public Option accepted() {
        return new Option(id, label, side, 1, "", "", "");
    }

    /** What to say about this option to somebody who did not choose it. */
    public String whyBest() {
        return otherwise.isEmpty() ? because : otherwise;
    }
}
