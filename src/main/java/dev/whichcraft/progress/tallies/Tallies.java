package dev.whichcraft.progress.tallies;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.attempts.rows.LastWrites;
import dev.whichcraft.domain.tally.Contribution;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.people.Deletion.Leaving;
import dev.whichcraft.progress.tallies.SideChoice.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps the rows that dashboards of teams read in step with what is handed in. */
@ApplicationScoped
public class Tallies {

    @Inject
    LastWrites lastWrites;

    void follow(@Observes AttemptHandedIn handedIn) {
        keep(handedIn);
        int answers = Contribution.of(handedIn.paper()).tally().answered();
        activity(handedIn.person(), handedIn.course(), Weeks.of(handedIn.at()), new Activity.Sum(1, answers));
    }

    void follow(@Observes AttemptRegraded regraded) {
        Instant at = SideChoice.handedIn(regraded.person(), regraded.attempt());
        LocalDate week = Weeks.of(at);
        Contribution before = Contribution.of(regraded.before());
        Contribution after = Contribution.of(regraded.after());
        SectionTally.add(
                new SectionTally.Key(regraded.person(), regraded.course(), regraded.quiz(), week),
                after.tally().minus(before.tally()));
        int answers = after.tally().answered() - before.tally().answered();
        activity(regraded.person(), regraded.course(), week, new Activity.Sum(0, answers));
        MisconceptionHeld.add(regraded.person(), regraded.course(), week, after.misconceptionsSince(before));
        Where where = new Where(regraded.person(), regraded.attempt(), regraded.course(), regraded.quiz(), at);
        SideChoice.forget(where);
        SideChoice.keep(where, after.choices());
    }

    /** The rows of the person go with the person; what they added to those of everybody does not. */
    void forget(@Observes Leaving leaving) {
        SectionTally.of(new UUID[] {leaving.person()})
                .forEach(row -> activity(
                        leaving.person(),
                        row.course,
                        row.week,
                        new Activity.Sum(-row.papers, -row.tally().answered())));
    }

    /**
     * Makes what is kept of people what their papers say. What is right already is only read.
     *
     * @param people whom one holds
     * @param papers all that they handed in, as it is marked now
     * @return of how many anything was not as the papers say
     */
    public long rebuild(List<UUID> people, List<AttemptHandedIn> papers) {
        Map<UUID, Kept> wanted = Kept.of(papers);
        Map<UUID, Kept> kept = Kept.read(people.toArray(UUID[]::new));
        UUID[] wrong = people.stream()
                .filter(one -> !Objects.equals(wanted.get(one), kept.get(one)))
                .toArray(UUID[]::new);
        if (wrong.length > 0) {
            Kept.clear(wrong);
            wanted.keySet().retainAll(Set.of(wrong));
            Kept.write(wanted.values());
        }
        return wrong.length;
    }

    /**
     * Works out anew, from what is kept of each person, what is kept of everybody together.
     *
     * @return of how many weeks of courses it was something else
     */
    public long rebuildActivity() {
        return Activity.rebuild();
    }

    private void activity(UUID person, String course, LocalDate week, Activity.Sum more) {
        // asked for also where there is nothing to add: everybody is to write these before item statistics
        SortedMap<Activity.Key, Activity.Sum> sums = lastWrites.sums(
                SectionTally.session(), Activity.class, TreeMap::new, all -> all.forEach(Activity::add));
        if (!more.equals(Activity.Sum.NOTHING)) {
            sums.merge(Activity.Key.of(person, course, week), more, Activity.Sum::plus);
        }
    }

    /** Adds what one paper says, but for the counts of everybody. */
    private static void keep(AttemptHandedIn handedIn) {
        Contribution more = Contribution.of(handedIn.paper());
        LocalDate week = Weeks.of(handedIn.at());
        UUID person = handedIn.person();
        String course = handedIn.course();
        SectionTally.add(new SectionTally.Key(person, course, handedIn.quiz(), week), more.tally());
        MisconceptionHeld.add(person, course, week, more.misconceptions());
        SideChoice.keep(new Where(person, handedIn.attempt(), course, handedIn.quiz(), handedIn.at()), more.choices());
    }
}
