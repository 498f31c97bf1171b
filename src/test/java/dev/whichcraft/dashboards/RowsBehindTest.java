package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure of a dashboard leads to the rows behind it, and what a lead finds of somebody, that person finds too. */
@QuarkusTest
class RowsBehindTest {

    private static final String QUIZ = "architecture";

    @Inject
    Library library;

    private Course course;

    @BeforeEach
    void find() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    /** Answers all questions wrong, of whatever type. */
    private void allWrong(Visit visit, String quiz) {
        Taking taking = Taking.start(visit, course, quiz);
        for (Question question : taking.questions()) {
            taking.send(Taking.form(question, Stage.SCENARIO, 1, wrong(question)))
                    .is(303);
        }
        taking.submit().is(303);
    }

    private static Response wrong(Question question) {
        Task task = question.task(Stage.SCENARIO).orElseThrow();
        if (task instanceof Choice) {
            return new Response.Picked(Taking.worst((Scenario) question, Stage.SCENARIO), Confidence.CERTAIN);
        }
        if (task instanceof Selection selection) {
            return new Response.Selected(
                    selection.options().stream().map(Item::id).collect(Collectors.toSet()), Confidence.CERTAIN);
        }
        if (task instanceof Assignment assignment) {
            Map<String, String> places = new HashMap<>();
            assignment.solution().forEach((item, right) -> places.put(item, elsewhere(assignment, item, right)));
            return new Response.Assigned(places, Confidence.CERTAIN);
        }
        return task.key();
    }

    private static String elsewhere(Assignment assignment, String item, String right) {
        return assignment.places(item).stream()
                .map(Item::id)
                .filter(place -> !place.equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static int sum(Html page, String sheet, String head) {
        return page.all("." + sheet + " td[data-head='" + head + "']").stream()
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .sum();
    }

    /** All pages that tables and pictures of a page lead to within the dashboards, by address, and this one. */
    private static Map<String, Html> reached(Visit visit, String from, String within) {
        Map<String, Html> pages = new LinkedHashMap<>();
        List<String> next = List.of(from);
        while (!next.isEmpty()) {
            Set<String> links = new HashSet<>();
            for (String path : next) {
                Html page = visit.get(path).is(200);
                pages.put(path, page);
                page.all(".sheet td a, .sheet tbody th a, .choosing a, .files a").stream()
                        .map(link -> link.attr("href").replaceFirst("#.*", ""))
                        // another order of the first page, or another week, is looked at from there alone
                        .filter(link -> !link.isEmpty() && (path.equals(from) || !link.startsWith("?")))
                        .map(link -> link.startsWith("?") ? path.replaceFirst("\\?.*", "") + link : link)
                        .forEach(links::add);
            }
            links.stream()
                    .filter(link -> !link.startsWith(within) || link.contains(".csv"))
                    .forEach(link -> visit.get(link).is(200));
            next = links.stream()
                    .filter(link -> link.startsWith(within) && !link.contains("/files/") && !pages.containsKey(link))
                    .toList();
        }
        return pages;
    }

    @Test
    void aCountOfAnIdeaIsAsManyRowsWhateverWasAsked() {
        Squad squad = Squad.of("rows-idea", 1);
        squad.all().forEach(one -> allWrong(one, QUIZ));
        Html dashboard =
                squad.crew().lead().get(squad.dashboard("?course=docker-vs-vm")).is(200);
        boolean paired = false;
        for (Element row : dashboard.all(".misconceptions tbody tr")) {
            Html idea = squad.crew().lead().get(row.select("a").attr("href")).is(200);
            int counted = Integer.parseInt(row.select("td[data-head=Answers]").text());
            assertEquals(counted, idea.all(".answers tbody tr").size(), idea.text());
            assertEquals(counted, sum(idea, "holders", "Answers"));
            paired |= idea.text(".answers").contains("→");
            String one = idea.attribute(".holders td a", "href").replaceFirst("#.*", "");
            Html alone = squad.crew().lead().get(one).is(200);
            assertEquals(
                    alone.all(".holders td[data-head=Answers]").get(0).text(),
                    String.valueOf(alone.all(".answers tbody tr").size()),
                    "those of one person");
        }
        assertTrue(paired, "also of what was put in the wrong place");
        assertTrue(dashboard.has("main > p > a[href*='/misconceptions/']"), "the sentence leads to the idea it names");
    }

    @Test
    void figuresOfSectionsAndMonthsAreAddedUpFromRows() {
        Squad squad = Squad.of("rows-sum", 4);
        squad.all().forEach(one -> allWrong(one, QUIZ));
        Visit lead = squad.crew().lead();
        Html dashboard = lead.get(squad.dashboard("?course=docker-vs-vm")).is(200);
        Element section = dashboard.all(".sections tbody tr").stream()
                .filter(row -> row.select("th").text().equals("Architecture"))
                .findFirst()
                .orElseThrow();
        for (Element cell : List.of(
                section.select("td[data-head=Answers]").first(),
                dashboard.all(".month tbody tr").get(1).select("td").first())) {
            Html rows = lead.get(cell.select("a").attr("href")).is(200);
            assertEquals(Integer.parseInt(cell.text()), sum(rows, "answers", "Answers"));
            assertEquals(5, rows.all(".answers tbody tr").size());
            assertTrue(rows.text().contains("Together, of 5 people: answers " + cell.text()), rows.text());
        }
        Element wrong = section.select("td[data-head='Sure and wrong']").first();
        Html sure = lead.get(wrong.select("a").attr("href")).is(200);
        assertEquals(Integer.parseInt(wrong.text()), sum(sure, "answers", "Not right"));
        assertFalse(lead.get(squad.dashboard("/answers?course=docker-vs-vm&until=2001-01-01"))
                .is(200)
                .has(".answers"));
        String csv = lead.request()
                .get(sure.attribute(".files a", "href"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(6, csv.lines().count(), csv);
    }

    /** Every figure of one person, wherever a lead meets it, stands on a page of that person as well; no link fails. */
    @Test
    void theMemberFindsEachFigureThatTheLeadFinds() {
        Squad squad = Squad.of("rows-same", 1);
        Crew crew = squad.crew();
        String assignment = crew.assign(Map.of("of", "docker-vs-vm/portability", "due", "2090-01-01T12:00"));
        allWrong(crew.member(), QUIZ);
        allWrong(squad.members().get(0), QUIZ);
        String path = crew.member()
                .post(assignment + "/attempts", Map.of("quiz", "portability"))
                .is(303)
                .location();
        Taking.at(crew.member(), course, "portability", path).allBest().submit().is(303);
        crew.lead()
                .post(
                        squad.dashboard("/rule"),
                        Map.of("overdue", "1", "level", "MASTERED", "sections", "0", "unseen", "9"))
                .is(303);
        Map<String, Html> mine =
                reached(crew.member(), squad.dashboard("/me?course=docker-vs-vm"), squad.dashboard("/me"));
        Set<String> found = mine.values().stream()
                .flatMap(page -> page.all(".sheet td, .sheet tbody th").stream())
                .map(cell -> cell.attr("data-head") + ": " + cell.text())
                .collect(Collectors.toSet());
        Map<String, Html> theirs = reached(crew.lead(), squad.dashboard("?course=docker-vs-vm"), squad.dashboard(""));
        String person = "/people/" + crew.idOf("ada");
        int figures = 0;
        for (Map.Entry<String, Html> page : theirs.entrySet()) {
            boolean about = page.getKey().contains(person);
            for (Element row : page.getValue().all(".sheet tbody tr")) {
                boolean ada = row.select("th").text().equals("rows-same-ada");
                for (Element cell : about || ada ? row.select("td") : List.<Element>of()) {
                    String head = cell.attr("data-head");
                    // the matrix has a column for each section, and so the member's page a row
                    String here = row.closest(".matrix") == null ? head + ": " + cell.text() : "";
                    assertTrue(
                            here.isEmpty() || found.contains(here) || found.contains(": " + cell.text()),
                            page.getKey() + " tells more: " + here);
                    figures++;
                }
            }
        }
        assertTrue(figures > 60, "figures: " + figures);
        assertTrue(theirs.keySet().stream().anyMatch(one -> one.contains(person + "/sections/")));
        assertTrue(theirs.keySet().stream().anyMatch(one -> one.contains("/misconceptions/")));
        assertTrue(theirs.keySet().stream().anyMatch(one -> one.contains("/answers?")));
        assertTrue(
                mine.get(squad.dashboard("/me?course=docker-vs-vm")).text().contains("whether somebody assigned it"));
    }

    /** Practice before an exam, with the same questions: which of its answers were wrong would tell the key. */
    @Test
    void answersThatWouldTellTheKeyOfAnExamAreKeptBack() {
        Crew crew = Crew.of("rows-key");
        Squad squad = new Squad(crew, List.of());
        allWrong(crew.member(), QUIZ);
        String me = squad.dashboard("/me?course=docker-vs-vm");
        String idea = crew.member().get(me).is(200).attribute(".ideas a", "href");
        assertTrue(crew.member().get(idea).is(200).has(".answers tbody tr"));
        String exam =
                crew.assign(Map.of("of", "docker-vs-vm/" + QUIZ, "behaviour", "EXAM", "closes", "2090-01-01T12:00"));
        crew.member().post(exam + "/attempts", Map.of("quiz", QUIZ)).is(303);
        Html now = crew.member().get(idea).is(200);
        assertFalse(now.has(".answers"), now.text());
        assertTrue(now.text(".kept").contains("as long as an exam of yours that asks the same"), now.text());
        assertFalse(now.text().contains("What is right:"));
        assertFalse(
                crew.member().get(idea + "&person=x").text().contains("What is right:"), "nor to who asks for nobody");
        assertFalse(crew.member()
                .get(squad.dashboard("/me/sections/" + QUIZ + "?course=docker-vs-vm"))
                .has(".attempts a[href$=review]"));
        assertTrue(crew.lead().get(idea.replace("/me/", "/")).is(200).has(".answers tbody tr"));
    }
}
