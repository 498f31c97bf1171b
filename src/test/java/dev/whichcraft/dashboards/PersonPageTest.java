package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the leads of a team see of one member, and who else sees it: that member, and nobody else. */
@QuarkusTest
class PersonPageTest {

    @Inject
    Library library;

    private void takes(Visit visit, String quiz) {
        Taking.start(visit, library.course("tram-vs-bike").orElseThrow(), quiz)
                .allBest()
                .submit()
                .is(303);
    }

    @Test
    void onlyLeadsSeeTheTeamAndMembersSeeThemselves() {
        Squad squad = Squad.of("dash-access", 1);
        Crew crew = squad.crew();
        takes(crew.member(), "speed");
        String lead = squad.dashboard("");
        String one = squad.dashboard("/people/" + crew.idOf("ada"));
        assertTrue(crew.lead().get(lead).is(200).has(".matrix table"));
        assertEquals("dash-access-ada", crew.lead().get(one).is(200).h1());
        for (String path :
                List.of(lead, one, squad.dashboard("/files/matrix.csv"), squad.dashboard("/misconceptions/x"))) {
            assertEquals(302, Visit.asVisitor().get(path).status(), path);
            Visit.asLearner("dash-stranger").get(path).is(404);
            Visit.asInstructor("dash-elsewhere").get(path).is(404);
            Visit.asAdmin("dash-admin").get(path).is(404);
            crew.member().get(path).is(403);
        }
        Visit.asLearner("dash-stranger").get(squad.dashboard("/me")).is(404);
        Visit.asLearner("dash-stranger")
                .post(squad.dashboard("/rule"), Map.of("overdue", "1"))
                .is(404);
        crew.lead().get(squad.dashboard("/people/" + crew.idOf("grace"))).is(404);
        crew.lead().get(squad.dashboard("/people/nobody")).is(404);
        Html mine = crew.member().get(squad.dashboard("/me")).is(200);
        assertEquals("What the leads of dash-access see of you", mine.h1());
        assertEquals(crew.lead().get(one).text(".answers"), mine.text(".answers"), "the same as the lead sees");
        assertTrue(crew.member().get(crew.path("")).has("a[href=" + squad.dashboard("/me") + "]"));
    }

    /** Each level of the matrix leads to what it comes from, and the member sees the same. */
    @Test
    void aLevelLeadsToTheRowsBehindIt() {
        Squad squad = Squad.of("dash-section", 1);
        Crew crew = squad.crew();
        takes(crew.member(), "speed");
        String path = squad.dashboard("/people/" + crew.idOf("ada") + "/sections/speed?course=tram-vs-bike");
        assertTrue(crew.lead()
                .get(squad.dashboard("?course=tram-vs-bike"))
                .is(200)
                .has(".matrix td a[href='" + path + "']"));
        Html lead = crew.lead().get(path).is(200);
        assertTrue(lead.text(".attempts").contains("4 of 4"), lead.text());
        assertTrue(lead.text(".moves").contains("Proficient"), lead.text());
        String mine = squad.dashboard("/me/sections/speed?course=tram-vs-bike");
        assertTrue(crew.member().get(squad.dashboard("/me?course=tram-vs-bike")).has("a[href='" + mine + "']"));
        assertEquals(lead.text("table"), crew.member().get(mine).is(200).text("table"));
        crew.lead().get(path.replace("/speed", "/nothing")).is(404);
        crew.member().get(path).is(403);
        Visit.asLearner("dash-section-stranger").get(path).is(404);
        Visit.asLearner("dash-section-stranger").get(mine).is(404);
    }

    @Test
    void whatIsToldLaterIsToldLaterHereToo() {
        Squad squad = Squad.of("dash-untold", 0);
        Visit ada = squad.crew().member();
        takes(ada, "speed");
        takes(ada, "comfort");
        Html mine = ada.get(squad.dashboard("/me?course=tram-vs-bike")).is(200);
        assertTrue(mine.text(".kept").contains("an exam whose marks are told later: Comfort."), mine.text(".kept"));
        assertTrue(mine.text(".answers").contains("Speed"), "what is told already is not kept back with it");
        assertFalse(mine.text(".answers").contains("Comfort"));
        Html answers =
                ada.get(squad.dashboard("/me/answers?course=tram-vs-bike")).is(200);
        assertEquals(1, answers.all(".answers tbody tr").size(), answers.text());
        Html section = ada.get(squad.dashboard("/me/sections/comfort?course=tram-vs-bike"))
                .is(200);
        assertTrue(section.text(".attempts").contains("Told later"), section.text());
        assertFalse(section.has(".answers"));
        Html lead = squad.crew()
                .lead()
                .get(squad.dashboard("/people/" + squad.crew().idOf("ada") + "?course=tram-vs-bike"));
        assertTrue(lead.text(".answers").contains("Comfort"), "the lead sees it already");
        String data = ada.request().get("/people/me/data").asString();
        assertTrue(data.contains("section_tally"), data);
        assertFalse(data.contains("certain_right"), "nor do one's data tell");
    }
}
