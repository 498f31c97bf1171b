package dev.whichcraft.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page of an instructor asks the database as often for a large team as for a small one, whichever page it is. */
@QuarkusTest
class StatementsTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    Counting counting;

    @Test
    void pagesOfInstructorsCostTheSameForAllSizes() {
        Course docker = library.course("docker-vs-vm").orElseThrow();
        Scene scene = Scene.of("statements", rows, docker);
        Growth growth = new Growth(scene, docker, library.course("tram-vs-bike").orElseThrow());
        growth.round();
        String small = counts(scene);
        for (int i = 0; i < 4; i++) {
            growth.round();
        }
        assertEquals(small, counts(scene));
    }

    private String counts(Scene scene) {
        return Table.rows().stream()
                .filter(StatementsTest::ofInstructors)
                .map(row -> row.route() + " " + row.fields() + ": " + count(row, scene))
                .collect(Collectors.joining("\n"));
    }

    private static boolean ofInstructors(Row row) {
        return row.looks() && !row.streams() && row.path().matches("/(teams|dashboards|people(?!/(me|login)))\\b.*");
    }

    /** As whoever may come: looked at twice, as the first time may read what is then kept. */
    private long count(Row row, Scene scene) {
        Map<String, String> cells = Table.rules().get(row.rule());
        Visit visit = List.of("teacher", "admin", "member").stream()
                .filter(who -> cells.get(who).equals("in"))
                .map(scene::person)
                .findFirst()
                .orElseThrow();
        looks(row, visit, scene);
        return counting.during(() -> looks(row, visit, scene)).statements();
    }

    private static void looks(Row row, Visit visit, Scene scene) {
        int status = row.by(visit, scene::thing).status();
        assertTrue(status == 200 || status == 303, () -> row.route() + " answers " + status);
    }
}
