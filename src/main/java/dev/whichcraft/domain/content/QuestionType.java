package dev.whichcraft.domain.content;

/** How a question is answered. The names, in lower case, are those of the files. */
public enum QuestionType {
    /** One option out of several. */
    CHOOSE,
    /** All options that hold, and no other. */
    SELECT,
    /** Items in their order. */
    ORDER,
    /** Each item to the first side, the second, both or neither. */
    CLASSIFY,
    /** Each item to what belongs to it. */
    MATCH,
    /** A number with a unit. */
    NUMERIC,
    /** A word or a few. */
    SHORT,
    /** Each row's two cells under the right sides. */
    TABLE,
    /** A decision record: a choice, its reasons, the cost one accepts. */
    DECIDE
}
