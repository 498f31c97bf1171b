package dev.whichcraft.domain.content;

import java.util.List;

/** Something answered and graded. */
public sealed interface Question permits Scenario {

    /** Stable for ever: results and statistics hang on it. */
    String id();

    /** A few words for lists and maps of questions. */
    String title();

    /** Id of the near-identical question that something else decides; empty for none. */
    String twin();

    /** Ids of the sources behind its numbers. */
    List<String> sources();
}
