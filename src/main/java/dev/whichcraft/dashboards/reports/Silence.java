package dev.whichcraft.dashboards.reports;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Team;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why a lead gets no report, though they may want one: the page says what the job goes by. */
public enum Silence {
    /** Nothing happens in the team any more. */
    ARCHIVED("This team is archived, so no report is written. A lead can bring it back under Settings."),
    /** There is nowhere to send it to. */
    NO_ADDRESS(
            "No mail address of yours is known, so no report can be sent. Addresses come from the login server: have yours entered there, then log in again."),
    /** Nobody is there to report of. */
    NOBODY("Besides its leads nobody is in this team, so no report is written until somebody joins.");

    private final String sentence;

    Silence(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The reason of a lead; empty where nothing keeps a report from them.
     *
     * @param people all who are in the team
     */
    public static Optional<Silence> of(Team team, UUID lead, List<Member> people) {
        if (team.archived()) {
            return Optional.of(ARCHIVED);
        }
        if (people.stream()
                .noneMatch(one -> one.id().equals(lead) && !one.email().isEmpty())) {
            return Optional.of(NO_ADDRESS);
        }
        return people.stream().anyMatch(one -> one.role() == Role.MEMBER) ? Optional.empty() : Optional.of(NOBODY);
    }

    /** Said to the lead, with what can be done about it. */
    public String sentence() {
        return sentence;
    }
}
