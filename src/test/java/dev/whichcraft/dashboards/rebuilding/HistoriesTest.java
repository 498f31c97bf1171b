package dev.whichcraft.dashboards.rebuilding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.Closing;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever people do on the pages of the product, all that is kept beside the answers is what a rebuild from them gives. */
@QuarkusTest
class HistoriesTest {

    /** All tables that aggregates keep; of everybody's counts what they come to, for one that came to nothing is no count. */
    private static final Map<String, String> TABLES = Map.of(
            "item_count", "select * from item_count where (n, rest, firsts) <> (0, 0, 0)",
            "section_tally", "select * from section_tally",
            "side_choice", "select * from side_choice",
            "misconception_held", "select * from misconception_held",
            "activity",
                    "select course, week, sum(quizzes), sum(answers) from activity group by course, week"
                            + " having sum(quizzes) <> 0 or sum(answers) <> 0",
            "standing", "select * from standing");

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @Inject
    @All
    List<Aggregate> aggregates;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** All rows of all tables. */
    private Map<String, String> kept() {
        Map<String, String> all = new LinkedHashMap<>();
        TABLES.forEach((table, select) -> all.put(
                table, rows.one("select string_agg(t::text, chr(10) order by t::text) from (" + select + ") t")));
        return all;
    }

    private void sameAs(Map<String, String> before, String said) {
        Map<String, String> now = kept();
        before.forEach((table, rows) -> assertEquals(rows, now.get(table), table + ", " + said));
    }

    /** Of levels those of this team alone: others may have some in quizzes that are gone, which nobody can work out. */
    private void forget(String table) {
        String whose = " where person_id in (select id from person where starts_with(subject, 'lives-'))";
        rows.change("delete from " + table + (table.equals("standing") ? whose : ""));
    }

    @Test
    void aRebuildChangesNothing() {
        long seed = Long.getLong("histories.seed", new Random().nextLong());
        System.out.println("seed of the histories: " + seed);
        String said = "with -Dhistories.seed=" + seed;
        // others may have left attempts that nobody handed in
        aggregates.forEach(Aggregate::rebuild);
        clock.stopAt(Instant.parse("2083-03-01T09:00:00Z"));
        Lives lives = new Lives("lives", new Random(seed), library, closing, clock, rows);
        lives.live(8);
        System.out.println(lives.done());
        Map<String, String> kept = kept();
        for (Aggregate aggregate : aggregates) {
            assertEquals(OptionalLong.of(0), aggregate.rebuild(), aggregate.name() + " " + said);
        }
        sameAs(kept, said);
        TABLES.keySet().forEach(this::forget);
        for (Aggregate aggregate : aggregates) {
            assertTrue(aggregate.rebuild().orElseThrow() > 0, aggregate.name() + " " + said);
        }
        sameAs(kept, said);
    }
}
