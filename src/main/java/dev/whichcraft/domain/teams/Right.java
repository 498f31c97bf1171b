package dev.whichcraft.domain.teams;

import java.util.Set;

/** What somebody may do in a team. Whoever is not in it, or no longer, has no right at all. */
public enum Right {
    /** See who is in it, and what was assigned to oneself. */
    SEE(Holder.MEMBER, Holder.LEAD, Holder.TEACHING_LEAD),
    /** Invite, remove, name leads, rename, archive; see results and who changed what. */
    MANAGE(Holder.LEAD, Holder.TEACHING_LEAD),
    /** Assign quizzes, give more time, change marks. */
    TEACH(Holder.TEACHING_LEAD);

    /** Who can have a right: a role in the team, together with what one is everywhere. */
    public enum Holder {
        /** A member, whatever they are elsewhere. */
        MEMBER,
        /** A lead who is no instructor. */
        LEAD,
        /** A lead who is an instructor. */
        TEACHING_LEAD;

        /** Which of them somebody is. */
        public static Holder of(Role role, boolean instructor) {
            if (role == Role.MEMBER) {
                return MEMBER;
            }
            return instructor ? TEACHING_LEAD : LEAD;
        }
    }

    private final Set<Holder> holders;

    Right(Holder... holders) {
        this.holders = Set.of(holders);
    }

    /** Whether somebody in the team has it. */
    public boolean heldBy(Holder holder) {
        return holders.contains(holder);
    }
}
