package dev.whichcraft.attempts.forms;

import java.util.List;

/**
 * One thing to fill in.
 *
 * @param name under which it is sent
 * @param label what it is about
 * @param value what was written; empty where one picks
 * @param picks what can be picked; empty where one writes
 */
public record Field(String name, String label, String value, List<Pick> picks) {

    /**
     * Something that can be picked.
     *
     * @param value as it is sent
     * @param label as it is read; inline Markdown if it is a claim
     * @param from heading of the lesson that says it; empty for all but claims
     * @param side whose mark stands beside it, in lower case; empty for none
     * @param set whether it is picked
     * @param tried whether it was answered before and is no option any more
     */
    public record Pick(String value, String label, String from, String side, boolean set, boolean tried) {}

    /** Its id on the page, after that of its form. */
    public String anchor() {
        return name.replace('.', '-');
    }
}
