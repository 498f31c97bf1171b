package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.tally.Contribution;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Lets leads look at a team and its people, and each member at themselves. */
@RequestScoped
class Looking {

    @Inject
    Seat seat;

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    Remarking remarking;

    @Inject
    Clock clock;

    /** A lead at all members. */
    Look team(String team, String course) {
        Look look = look(seat.with(Right.MANAGE, team), course, any -> true);
        if (look.state().course() == null) {
            throw Trouble.notFound();
        }
        return look;
    }

    /** A lead at one member. */
    Look person(String team, String person, String course) {
        Look look = look(seat.with(Right.MANAGE, team), course, member -> member.id()
                .toString()
                .equals(person));
        if (look.one() == null) {
            throw Trouble.notFound();
        }
        return look;
    }

    /** Somebody at themselves, also a lead, of whom nothing is said. */
    Look me(String team, String course) {
        Membership mine = seat.with(Right.SEE, team);
        Look look = look(mine, course, member -> member.id().equals(mine.personId));
        return look.one() == null ? look : own(look, clock.instant());
    }

    /** A member at themselves. */
    Look member(String team, String course) {
        Look look = me(team, course);
        if (look.one() == null) {
            throw Trouble.notFound();
        }
        return look;
    }

    private Look look(Membership mine, String course, Predicate<Membership.Member> wanted) {
        List<Membership.Member> members = Membership.people(mine.team.id).stream()
                .filter(member -> member.role() == Role.MEMBER && wanted.test(member))
                .toList();
        return new Look(
                mine, TeamState.weekByWeek(mine.team, members, course, library, clock.instant()), KeptBack.NOTHING);
    }

    /** The same figures as the lead sees, but for what was handed in and is told later. */
    private Look own(Look look, Instant now) {
        TeamState state = look.state();
        KeptBack kept = KeptBack.of(look.mine().personId, state.course().id(), handedOut, now);
        Someone told = look.one();
        for (Remarking.Marked one : remarking.of(kept.untold())) {
            told = told.without(
                    one.attempt().quiz,
                    Weeks.of(one.attempt().times.submittedAt),
                    Contribution.of(one.sheet().marks().paper()));
        }
        return new Look(look.mine(), state.seenBy(told), kept);
    }
}
