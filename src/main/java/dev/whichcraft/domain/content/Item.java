package dev.whichcraft.domain.content;

/**
 * One thing that a question offers or asks about, beside the options of a scenario.
 *
 * @param id stable within the question
 * @param label what the person reads
 * @param because Markdown that says why it is so; empty for none
 * @param misconception tag of the wrong idea behind getting it wrong; empty for none
 */
public record Item(String id, String label, String because, String misconception) {

    /** An item about which nothing more is said. */
    public static Item named(String id, String label) {
        return new Item(id, label, "", "");
    }
}
