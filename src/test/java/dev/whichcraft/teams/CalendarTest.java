package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a calendar reads of somebody's assignments. */
@QuarkusTest
class CalendarTest {

    private static String address(Visit visit) {
        String link = visit.get("/teams").is(200).attribute("#calendar", "value");
        return link.isEmpty() ? "" : link.substring(link.indexOf("/teams/calendar"));
    }

    private static String read(Visit visit, String address) {
        return visit.request().get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void aCalendarReadsItWithoutALoginAndReadsBackTheSame() {
        Crew crew = Crew.of("calendar, \u05d9\u05d5\u05dd; \"two\"\n");
        Visit ada = crew.member();
        assertEquals("", address(ada));
        ada.post("/teams/calendar", Map.of()).is(303);
        String address = address(ada);
        String assignment = crew.assign(Map.of("due", "2088-03-28T03:30", "zone", "Europe/Berlin"));
        crew.assign(Map.of("of", "tram-vs-bike/cost"));

        String text = read(Visit.asVisitor(), address);
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertEquals(1, calendars.size());
        assertTrue(calendars.get(0).validate(biweekly.ICalVersion.V2_0).isEmpty(), text);
        List<VEvent> events = calendars.get(0).getEvents();
        assertEquals(1, events.size(), "what has no date is in no calendar");
        VEvent event = events.get(0);
        assertEquals("Due: Speed", event.getSummary().getValue());
        assertEquals(
                Instant.parse("2088-03-28T01:30:00Z"),
                event.getDateEnd().getValue().toInstant());
        assertTrue(event.getUrl().getValue().endsWith(assignment));
        assertTrue(
                event.getDescription().getValue().contains("for the team calendar, \u05d9\u05d5\u05dd; \"two\""), text);
    }

    @Test
    void anotherSecretClosesTheOldOneAndNoneClosesAll() {
        Crew crew = Crew.of("calendar-secret");
        Visit ada = crew.member();
        ada.post("/teams/calendar", Map.of()).is(303);
        String first = address(ada);
        ada.post("/teams/calendar", Map.of("calendar", "new")).is(303);
        String second = address(ada);
        Visit.asVisitor().request().get(first).then().statusCode(404);
        read(Visit.asVisitor(), second);
        ada.post("/teams/calendar", Map.of("calendar", "none")).is(303);
        Visit.asVisitor().request().get(second).then().statusCode(404);
        Html none = Visit.asVisitor().get("/teams/calendar/nothing.ics");
        assertEquals(404, none.status());
    }
}
