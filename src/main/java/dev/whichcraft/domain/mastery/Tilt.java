package dev.whichcraft.domain.mastery;

/** Which side a person picks too often, as far as their answers can tell. */
public enum Tilt {
    /** Not enough scenarios yet to say anything. */
    TOO_FEW,
    /** Picks side a too often. */
    LEANS_A,
    /** Picks side b too often. */
    LEANS_B,
    /** No lean, or none that stands out from chance. */
    BALANCED
}
