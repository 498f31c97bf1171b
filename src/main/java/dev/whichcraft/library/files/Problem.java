package dev.whichcraft.library.files;

/**
 * Something in a course's files that its author should look at.
 *
 * @param kind whether the course can be served in spite of it
 * @param file path relative to the folder of quizzes, with forward slashes
 * @param line from 1
 * @param message what is wrong and what was expected, in one line
 */
public record Problem(Kind kind, String file, int line, String message) {

    /** How bad it is. */
    public enum Kind {
        /** The course cannot be served like this. */
        ERROR,
        /** Something was not understood and is therefore not shown; the rest is served. */
        NOTICE
    }

    /** Whether it keeps the course from being served. */
    public boolean error() {
        return kind == Kind.ERROR;
    }

    /** As editors and terminals know it: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
