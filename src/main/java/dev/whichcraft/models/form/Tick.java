package dev.whichcraft.models.form;

/**
 * Something that is so or not; at first it is not. Its value is {@code yes}, or nothing.
 *
 * @param name in addresses
 * @param label what is so
 * @param hint a sentence below the label; may be empty
 */
public record Tick(String name, String label, String hint) implements Field {

    /** A box to tick. */
    public static Tick of(String name, String label) {
        return new Tick(name, label, "");
    }

    /** The same with a sentence below its label. */
    public Tick hint(String sentence) {
        return new Tick(name, label, sentence);
    }

    /** Marks it for templates. */
    public boolean tick() {
        return true;
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public String refusal(String value) {
        return value.isEmpty() || value.equals("yes") ? "" : "Tick the box, or leave it empty.";
    }
}
