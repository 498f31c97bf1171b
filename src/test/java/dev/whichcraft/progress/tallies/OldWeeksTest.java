package dev.whichcraft.progress.tallies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.web.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever answered for years is told in no more lines than others, and nothing is lost of what they answered. */
@QuarkusTest
class OldWeeksTest {

    private static final LocalDate NOW = LocalDate.parse("2085-06-04");
    private static final LocalDate MONTH = NOW.minusWeeks(4);

    @Inject
    Rows rows;

    /** Nobody handed any of it in. */
    @AfterEach
    void leave() {
        rows.change("delete from person where starts_with(subject, 'old-weeks-')");
    }

    /** Somebody who answered each week for three years, one more each time. */
    private UUID person() {
        UUID id = Ids.next();
        rows.change(
                "insert into person (id, subject, name, email, created_at) values (?, ?, 'old', '', now())",
                id,
                "old-weeks-" + id);
        for (int week = 0; week < 156; week++) {
            rows.change(
                    "insert into section_tally values (?, 'old-weeks', 'portability', ?, 1, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
                    id,
                    NOW.minusWeeks(week),
                    week);
            rows.change(
                    "insert into misconception_held values (?, 'old-weeks', 'x', ?, 2, 1)", id, NOW.minusWeeks(week));
        }
        return id;
    }

    private static <T> T read(Callable<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading);
    }

    @Test
    void lateWeeksAreToldOneByOneAndAllOthersTogether() {
        List<UUID> person = List.of(person());
        List<SectionTally.Line> lines = read(() -> SectionTally.of(person, "old-weeks", MONTH)).stream()
                .sorted(Comparator.comparing(SectionTally.Line::week).reversed())
                .toList();
        assertEquals(
                List.of(NOW, NOW.minusWeeks(1), NOW.minusWeeks(2), NOW.minusWeeks(3), MONTH),
                lines.stream().map(SectionTally.Line::week).toList());
        assertEquals(
                List.of(0, 1, 2, 3, 155 * 156 / 2 - 6),
                lines.stream().map(line -> line.tally().asked()).toList());
        assertEquals(152, lines.get(4).tally().papers());
        assertEquals(
                156,
                read(() -> SectionTally.of(person, "old-weeks", LocalDate.EPOCH))
                        .size());
    }

    @Test
    void soAreIdeas() {
        List<UUID> person = List.of(person());
        List<MisconceptionHeld.Line> lines = read(() -> MisconceptionHeld.of(person, "old-weeks", MONTH)).stream()
                .sorted(Comparator.comparing(MisconceptionHeld.Line::week).reversed())
                .toList();
        Held once = new Held(2, 1);
        assertEquals(
                List.of(once, once, once, once, new Held(304, 152)),
                lines.stream().map(MisconceptionHeld.Line::held).toList());
        assertEquals(MONTH, lines.get(4).week());
    }
}
