package dev.whichcraft.domain.itemstats;

/** What is counted of attempts. */
public enum Part {
    /** How many reached each sum of marks. */
    TOTAL,
    /** How many had each mark on a question, and what they earned on all others. */
    MARK,
    /** How many earned each sum on all questions but one. */
    REST,
    /** How many spent each time on a question. */
    TIME,
    /** How many picked each option at a stage of a question, and what they earned on all other questions. */
    OPTION
}
