package dev.whichcraft.domain.content;

/** What becomes of an attempt that was not handed in when its time is up. */
public enum OnTimeout {
    /** It is handed in as it is. */
    SUBMIT,
    /** For a short while longer it may be answered and handed in; then it is handed in as it is. */
    GRACE,
    /** It does not count. */
    ABANDON
}
