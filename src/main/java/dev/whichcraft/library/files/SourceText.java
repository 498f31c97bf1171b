package dev.whichcraft.library.files;

import java.util.List;

/**
 * The text of a file, the same whatever editor wrote it.
 *
 * @param file path relative to the folder of quizzes, for messages
 * @param text without byte order mark, lines ended by a line feed
 */
public record SourceText(String file, String text) {

    public SourceText {
        text = normal(text);
    }

    /** The text without byte order mark, with line feeds only. */
    public static String normal(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The lines, without line feeds. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** Whether there is nothing to read. */
    public boolean blank() {
        return text.isBlank();
    }
}
