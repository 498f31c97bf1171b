package dev.whichcraft.teams.reminders;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Phase;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Person;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Duties;
import dev.whichcraft.teams.letters.Letter;
import dev.whichcraft.teams.reminders.Reminder.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes to people who are asked for something that is due within a day, or was due and can still be handed in. Any number
 * of programs may do so at the same time: each letter is written by one of them.
 */
@ApplicationScoped
public class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);

    /** What was due longer ago is no news. */
    private static final Duration NEWS = Duration.ofDays(7);

    @Inject
    Library library;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    record reminder(String name, String what, String team, String due, boolean overdue, String address, String site)
            implements TemplateInstance {}

    /** Writes what is to be written, assignment by assignment. */
    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        Instant now = clock.instant();
        List<UUID> due = QuarkusTransaction.requiringNew()
                .call(() -> Reminder.dueBetween(now.minus(NEWS), now.plus(Conditions.SOON)));
        due.forEach(one -> remind(one, now));
    }

    /** One that fails keeps no other waiting; the next run tries it again. */
    private void remind(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> Assignment.withTeam(id).ifPresent(assignment -> remind(assignment, now)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reminders of assignment %s could not be written; they are tried again later", id);
        }
    }

    private void remind(Assignment assignment, Instant now) {
        List<Duties.Place> places = Duties.at(assignment, library, now).stream()
                .filter(place -> place.work().standing().asks())
                .filter(place -> !place.email().isEmpty())
                .toList();
        Set<UUID> quiet =
                Person.undisturbed(places.stream().map(Duties.Place::person).toList());
        for (Duties.Place place : places) {
            Phase phase = place.work().phase();
            boolean overdue = phase == Phase.OVERDUE;
            Kind kind = overdue ? Kind.OVERDUE : Kind.SOON;
            boolean ripe = overdue || phase == Phase.DUE_SOON;
            if (ripe && !quiet.contains(place.person()) && Reminder.first(place.person(), assignment.id, kind, now)) {
                write(place, overdue, now);
            }
        }
    }

    private void write(Duties.Place place, boolean overdue, Instant now) {
        Assignment assignment = place.work().assignment();
        String what = AssignmentWords.title(place.work());
        String due = AssignmentWords.said(place.work().conditions().due().orElseThrow(), ZoneId.of(assignment.zone));
        String text = new reminder(
                        place.name(),
                        what,
                        assignment.team.name,
                        due,
                        overdue,
                        site + AssignmentWords.path(assignment),
                        site)
                .render();
        Letter.write(place.email(), (overdue ? "Overdue: " : "Due soon: ") + what, text, now);
    }
}
