package dev.whichcraft.dashboards.reports;

import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.letters.Letter;
import dev.whichcraft.teams.watching.ReportChoice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes to leads who want it how their team stands, on Monday morning where they are. Any number of programs may do so at
 * the same time: each letter is written by one of them.
 */
@ApplicationScoped
public class WeeklyReports {

    private static final Logger LOG = Logger.getLogger(WeeklyReports.class);

    private static final int ROUND = 100;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    /**
     * The letter.
     *
     * @param name of the lead
     * @param states of the team, one for each course in use
     */
    record report(String name, Membership mine, List<TeamState> states, String site) implements TemplateInstance {}

    /** Writes what is due. One that cannot be written keeps no other waiting, and is tried again later. */
    @Scheduled(every = "10m", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        for (int i = 0; i < ROUND; i++) {
            Instant now = clock.instant();
            Optional<ReportChoice.Key> taken = QuarkusTransaction.requiringNew().call(() -> ReportChoice.take(now));
            if (taken.isEmpty()) {
                return;
            }
            try {
                QuarkusTransaction.requiringNew().run(() -> write(taken.get(), now));
            } catch (RuntimeException e) {
                LOG.errorf(
                        e,
                        "The report of team %s could not be written; it is tried again later",
                        taken.get().teamId());
            }
        }
    }

    private void write(ReportChoice.Key key, Instant now) {
        ReportChoice.of(key.personId(), key.teamId()).ifPresent(choice -> {
            Optional<Membership> seat =
                    Membership.of(choice.personId, choice.teamId).filter(Membership::lead);
            if (seat.isEmpty()) {
                choice.delete();
                return;
            }
            choice.moveOn(now);
            write(seat.get(), now);
        });
    }

    private void write(Membership mine, Instant now) {
        List<Member> people = Membership.people(mine.team.id);
        if (Silence.of(mine.team, mine.personId, people).isPresent()) {
            return;
        }
        Member lead = people.stream()
                .filter(member -> member.id().equals(mine.personId))
                .findFirst()
                .orElseThrow();
        List<Member> members =
                people.stream().filter(member -> member.role() == Role.MEMBER).toList();
        List<TeamState> states = TeamState.of(mine.team, members, "", library, now).courses().stream()
                .map(course -> TeamState.of(mine.team, members, course.id(), library, now))
                .toList();
        String text = new report(lead.name(), mine, states, site).render();
        Letter.write(lead.email(), "How " + mine.team.name + " stands", text, now);
    }
}
