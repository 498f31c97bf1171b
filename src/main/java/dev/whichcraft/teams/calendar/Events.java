package dev.whichcraft.teams.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** What people are asked for as events of a calendar: each ends when it is due, or else when it closes. */
final class Events {

    /** How long an event seems to last, so that calendars show it at all. */
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private Events() {}

    /**
     * The calendar.
     *
     * @param site address of this site, to write whole links
     */
    static String of(List<Work> works, String site, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Whichcraft//Assignments//EN");
        calendar.setName("Whichcraft");
        works.forEach(work -> event(work, site, now).ifPresent(calendar::addEvent));
        return Biweekly.write(calendar).go();
    }

    private static Optional<VEvent> event(Work work, String site, Instant now) {
        boolean due = work.conditions().due().isPresent();
        return work.conditions().due().or(work.conditions()::end).map(end -> {
            VEvent event = new VEvent();
            String address = site + AssignmentWords.path(work.assignment());
            event.setUid(work.assignment().id + "@whichcraft");
            event.setDateTimeStamp(Date.from(now));
            event.setDateStart(new DateStart(Date.from(end.minus(LENGTH)), true));
            event.setDateEnd(new DateEnd(Date.from(end), true));
            event.setSummary((due ? "Due: " : "Closes: ") + AssignmentWords.title(work));
            event.setDescription(AssignmentWords.word(work.standing()) + ", for the team " + work.assignment().team.name
                    + "\n" + address);
            event.setUrl(address);
            return event;
        });
    }
}
