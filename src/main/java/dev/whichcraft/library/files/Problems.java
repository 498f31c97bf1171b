package dev.whichcraft.library.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while the files of one course are read. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Records an error.
     *
     * @param file where
     * @param line from 1
     * @param wrong what is wrong
     * @param expected what was expected instead
     */
    public void error(String file, int line, String wrong, String expected) {
        add(Problem.Kind.ERROR, file, line, wrong, expected);
    }

    /** Records something that was not understood; arguments as for an error. */
    public void notice(String file, int line, String wrong, String expected) {
        add(Problem.Kind.NOTICE, file, line, wrong, expected);
    }

    /** Whether an error was recorded. */
    public boolean anyError() {
        return found.stream().anyMatch(Problem::error);
    }

    /** How many were recorded so far. */
    public int size() {
        return found.size();
    }

    /** All of them, by file and line, at most {@link Limits#PROBLEMS}. */
    public List<Problem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .limit(Limits.PROBLEMS)
                .toList();
    }

    /** Text of an author as it may be repeated in a message: in quotes, on one line, not too long. */
    public static String quote(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return "'" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "'";
    }

    private void add(Problem.Kind kind, String file, int line, String wrong, String expected) {
        found.add(new Problem(kind, file, Math.max(1, line), wrong + ", expected " + expected));
    }
}
