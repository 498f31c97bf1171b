package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When somebody did something last, by what they did; null for never. */
public record Seen(UUID person, Instant began, Instant practised, Instant read, Instant looked) {

    /** That of people, by person. */
    static Map<UUID, Seen> of(Collection<UUID> people) {
        return Person.find(
                        "select p.id, (select max(a.times.startedAt) from Attempt a where a.personId = p.id),"
                                + " (select max(r.reviewedAt) from PracticeReview r where r.personId = p.id),"
                                + " (select max(g.readAt) from Reading g where g.personId = p.id),"
                                + " (select max(v.lookedAt) from Visit v where v.personId = p.id)"
                                + " from Person p where p.id in ?1",
                        people)
                .project(Seen.class)
                .stream()
                .collect(Collectors.toMap(Seen::person, one -> one));
    }

    /** When they did anything last; null for never. */
    Instant last() {
        return Stream.of(began, practised, read, looked)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
