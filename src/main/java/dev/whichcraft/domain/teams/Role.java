package dev.whichcraft.domain.teams;

/** What a person is in a team. */
public enum Role {
    /** Takes what is assigned. */
    MEMBER,
    /** Is responsible for the others. */
    LEAD
}
