package dev.whichcraft.models.form;

/**
 * Words of one's own.
 *
 * @param name in addresses
 * @param label what to write
 * @param hint a sentence below the label; may be empty
 * @param start what stands there at first
 * @param most characters it takes
 * @param rows lines it is high; 1 for a single line
 * @param needed whether it may not be empty
 */
public record Prose(String name, String label, String hint, String start, int most, int rows, boolean needed)
        implements Field {

    /** A line that may not be empty. */
    public static Prose line(String name, String label, String start, int most) {
        return new Prose(name, label, "", start, most, 1, true);
    }

    /** A text that may be empty. */
    public static Prose text(String name, String label, String start, int most) {
        return new Prose(name, label, "", start, most, 3, false);
    }

    /** The same with a sentence below its label. */
    public Prose hint(String sentence) {
        return new Prose(name, label, sentence, start, most, rows, needed);
    }

    /** The same, which may be empty. */
    public Prose optional() {
        return new Prose(name, label, hint, start, most, rows, false);
    }

    @Override
    public int kept() {
        return 5000;
    }

    @Override
    public String refusal(String value) {
        if (needed && value.isBlank()) {
            return "Write a few words.";
        }
        int length = value.codePointCount(0, value.length());
        return length <= most ? "" : "Write at most " + most + " characters; these are " + length + ".";
    }
}
