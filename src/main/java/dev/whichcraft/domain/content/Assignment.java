package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;

/** A task in which each item is put where it belongs. */
public sealed interface Assignment extends Task permits Classification, Matching, Rebuilding {

    /** What is put somewhere, in the order of the author. */
    List<Item> items();

    /** Where this item may be put. */
    List<Item> places(String item);

    /** Id of the right place by id of the item. */
    Map<String, String> solution();

    @Override
    default Response.Answered key() {
        return new Response.Assigned(solution(), Confidence.CERTAIN);
    }
}
