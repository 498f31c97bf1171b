package dev.whichcraft.dashboards.rebuilding;

import java.util.OptionalLong;

/**
 * Something that is kept beside the answers, so that a page need not read them all: written in the transaction in which an
 * attempt is handed in, and to be worked out anew from the answers at any time.
 */
public interface Aggregate {

    /** What it is, in a few words for the person who has it worked out anew; names it for ever. */
    String name();

    /**
     * Makes it what the answers say, while people go on answering. Called outside of any transaction of its own, by one
     * program at a time.
     *
     * @return how many rows were not as they should be; empty where nobody looks at that
     */
    OptionalLong rebuild();
}
