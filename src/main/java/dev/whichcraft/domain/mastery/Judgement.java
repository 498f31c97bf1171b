package dev.whichcraft.domain.mastery;

/** How somebody's confidence stands to what they got right. */
public enum Judgement {
    /** Not enough answers yet to say anything. */
    TOO_FEW,
    /** Right more often than they said. */
    UNDERCONFIDENT,
    /** About as often right as they said. */
    CALIBRATED,
    /** Right less often than they said. */
    OVERCONFIDENT
}
