package dev.whichcraft.dashboards.counts;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.attempts.rows.LastWrites;
import dev.whichcraft.dashboards.rebuilding.Aggregate;
import dev.whichcraft.dashboards.rebuilding.HandedInAttempts;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.people.Deletion.Leaving;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Lets the counts follow what happens to attempts. */
@ApplicationScoped
public class ItemAggregate implements Aggregate {

    /** Far longer than reading all answers takes, in seconds. */
    private static final int LONGEST = 24 * 60 * 60;

    /** After whatever else observes: rows of different tables are taken in the same order by everybody. */
    private static final int LAST = 10_000;

    @Inject
    ItemCounts counts;

    @Inject
    Firsts firsts;

    @Inject
    HandedInAttempts attempts;

    @Inject
    LastWrites lastWrites;

    @Inject
    EntityManager database;

    void count(@Observes @Priority(LAST) AttemptHandedIn handedIn) {
        sum(sums(), group(handedIn, firsts.of(List.of(handedIn.person())))).add(Papers.tally(handedIn.paper()));
    }

    void correct(@Observes @Priority(LAST) AttemptRegraded regraded) {
        SortedMap<Group, Tally> difference = sums();
        AttemptHandedIn before = as(regraded, regraded.before());
        AttemptHandedIn after = as(regraded, regraded.after());
        Set<UUID> first = firsts.of(List.of(regraded.person()));
        sum(difference, group(before, first)).take(Papers.tally(before.paper()));
        sum(difference, group(after, first)).add(Papers.tally(after.paper()));
    }

    void forget(@Observes @Priority(LAST) Leaving leaving) {
        List<UUID> person = List.of(leaving.person());
        Set<UUID> first = firsts.of(person);
        SortedMap<Group, Tally> gone = sums();
        attempts.of(person).forEach(one -> sum(gone, group(one, first)).take(Papers.tally(one.paper())));
    }

    private SortedMap<Group, Tally> sums() {
        return lastWrites.sums(
                database.unwrap(SharedSessionContractImplementor.class),
                ItemAggregate.class,
                TreeMap::new,
                all -> all.forEach(counts::add));
    }

    @Override
    public String name() {
        return "Item statistics";
    }

    /**
     * Measures in one look at the database, which nobody disturbs and which disturbs nobody, how far the counts are from the
     * answers, and then adds the difference. What is handed in meanwhile adds to both sides alike, so it does not matter.
     */
    @Override
    public OptionalLong rebuild() {
        SortedMap<Group, Tally> difference =
                QuarkusTransaction.requiringNew().timeout(LONGEST).call(this::difference);
        difference.forEach((group, tally) -> QuarkusTransaction.requiringNew().run(() -> counts.add(group, tally)));
        QuarkusTransaction.requiringNew().run(counts::sweep);
        return OptionalLong.of(difference.values().stream()
                .mapToLong(tally -> tally.counts().size())
                .sum());
    }

    private SortedMap<Group, Tally> difference() {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        SortedMap<Group, Tally> difference = new TreeMap<>();
        for (List<UUID> some : attempts.people()) {
            Set<UUID> first = firsts.of(some);
            attempts.of(some).forEach(one -> sum(difference, group(one, first)).add(Papers.sheet(one.paper())));
            database.clear();
        }
        counts.all().forEach((group, tally) -> sum(difference, group).take(tally));
        return difference;
    }

    private static AttemptHandedIn as(AttemptRegraded regraded, Paper paper) {
        return new AttemptHandedIn(
                regraded.person(), regraded.attempt(), regraded.course(), regraded.quiz(), regraded.at(), paper);
    }

    private static Tally sum(SortedMap<Group, Tally> sums, Group group) {
        return sums.computeIfAbsent(group, any -> new Tally());
    }

    private static Group group(AttemptHandedIn one, Set<UUID> first) {
        return new Group(
                one.course(),
                one.quiz(),
                one.paper().quiz().hash(),
                first.contains(one.attempt()),
                Group.slot(one.person()));
    }
}
