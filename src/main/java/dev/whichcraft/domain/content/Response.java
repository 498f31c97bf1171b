package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person sent. */
public sealed interface Response {

    /** The person went on: in practice to be shown the answer instead of trying again, in an exam to the next stage. */
    record Passed() implements Response {}

    /** An answer, by the shape it has. */
    sealed interface Answered extends Response {

        /** How sure the person was. */
        Confidence confidence();
    }

    /**
     * One option was picked.
     *
     * @param option id of the option
     * @param confidence how sure the person was
     */
    record Picked(String option, Confidence confidence) implements Answered {}

    /**
     * Several options were picked.
     *
     * @param options their ids
     * @param confidence how sure the person was
     */
    record Selected(Set<String> options, Confidence confidence) implements Answered {}

    /**
     * Items were put in order.
     *
     * @param items their ids, first to last
     * @param confidence how sure the person was
     */
    record Ordered(List<String> items, Confidence confidence) implements Answered {}

    /**
     * Each item was put somewhere: to a group, to what belongs to it, or under a side.
     *
     * @param places id of the place by id of the item
     * @param confidence how sure the person was
     */
    record Assigned(Map<String, String> places, Confidence confidence) implements Answered {}

    /**
     * A number was given.
     *
     * @param number as it was written
     * @param unit its name; empty where none was asked
     * @param confidence how sure the person was
     */
    record Measured(String number, String unit, Confidence confidence) implements Answered {}

    /**
     * Something was written.
     *
     * @param text as it was written
     * @param confidence how sure the person was
     */
    record Written(String text, Confidence confidence) implements Answered {}

    /**
     * A decision was put on record.
     *
     * @param choice id of what was chosen
     * @param reasons ids of the reasons
     * @param cost id of the cost that was accepted
     * @param confidence how sure the person was
     */
    record Decided(String choice, Set<String> reasons, String cost, Confidence confidence) implements Answered {}
}
