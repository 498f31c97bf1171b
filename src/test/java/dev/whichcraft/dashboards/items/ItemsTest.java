package dev.whichcraft.dashboards.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statistics of quizzes and questions as instructors see them. Versions of its own keep other tests' attempts away. */
@QuarkusTest
class ItemsTest {

    private static final String PATH = "/dashboards/items/tram-vs-bike/cost";

    private static final String FULL = PATH + "?version=items-full";

    @Inject
    Library library;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    private final Visit grace = Visit.asInstructor("items-grace");
    private Course course;
    private Quiz cost;
    private WrongKey full;

    @BeforeEach
    void quiz() {
        course = library.course("tram-vs-bike").orElseThrow();
        cost = course.quiz("cost").orElseThrow();
        full = WrongKey.of(rows, cost, "items-full", cost.text(), 1);
    }

    @Test
    void onlyThoseWhoLookAfterLearnersSeeThem() {
        Visit ada = Visit.asLearner("items-ada");
        for (String path : List.of("/dashboards/items", PATH, PATH + "/first-month", PATH + "?file=questions.csv")) {
            ada.get(path).is(403);
            Visit.asVisitor().get(path).is(302);
            Visit.asAdmin("items-root").get(path).is(200);
        }
        grace.get("/dashboards/items/tram-vs-bike/nothing").is(404);
        grace.get("/dashboards/items/nothing/cost").is(404);
        grace.get(PATH + "/nothing").is(404);
        grace.get(PATH + "?version=nothing").is(404);
        grace.get(PATH + "?file=nothing.csv").is(404);
        grace.get(PATH + "?file=questions.exe").is(404);
    }

    @Test
    void theListTellsHowOftenQuizzesWereTaken() {
        full.taken(true, 3);
        Html list = grace.get("/dashboards/items").is(200);
        Element row = list.all("tbody tr").stream()
                .filter(one -> one.select("a").attr("href").equals(PATH))
                .findFirst()
                .orElseThrow();
        assertTrue(Integer.parseInt(row.select("td").get(2).text()) >= 3, row.text());
    }

    @Test
    void aQuizThatNobodyTookSaysSo() {
        Html page = grace.get(FULL).is(200);
        assertTrue(page.text(".lead").startsWith("Nobody has handed this in yet."), page.text(".lead"));
        assertFalse(page.has(".chart, .figuretable"));
        assertTrue(grace.get(PATH + "/first-month?version=items-full")
                .is(200)
                .text()
                .contains("Nobody has handed in an attempt with this question yet."));
    }

    @Test
    void realAttemptsAreFewAtFirst() {
        int before = Integer.parseInt(taken(cost.hash()));
        Taking taking = Taking.start(Visit.asLearner("items-linus"), course, "cost");
        taking.answer(taking.first(), Stage.SCENARIO, 1, Taking.best(taking.first(), Stage.SCENARIO));
        taking.submit().is(303);
        assertEquals(before + 1, Integer.parseInt(taken(cost.hash())));
        full.taken(true, 3);
        Html few = grace.get(FULL).is(200);
        assertEquals("Taken by 3 people; that is too few to judge questions by.", few.text(".lead"));
        assertEquals("too few", few.text(".figuretable tr:first-child td[data-head='Facility %']"));
        assertTrue(
                few.text().contains("from 5 people on a facility and a mean are shown, from 10 on the other figures"));
        assertFalse(few.has("[data-chart=totals]"));
        assertTrue(grace.get(PATH + "/first-month?version=items-full")
                .text("tbody")
                .contains("too few"));
    }

    @Test
    void aWrongKeyIsToldInWords() {
        full.taken(true, 40);
        Html page = grace.get(FULL).is(200);
        assertTrue(page.text(".lead").startsWith("Taken by 40 people; 2 questions need a look: "), page.text(".lead"));
        assertTrue(page.text(".lead").contains("“" + cost.questions().get(0).title() + "”"), page.text(".lead"));
        String bike = label("bike");
        assertTrue(
                page.text(".figuretable")
                        .contains("Perhaps a wrong key: those who do well elsewhere pick “" + bike + "”."),
                page.text(".figuretable"));
        assertEquals("50.0", page.text(".figuretable tr:first-child td[data-head='Facility %']"));
        assertEquals("1 2", page.all("[data-chart=questions]").get(0).attr("data-look"));
        assertEquals(10, page.all("[data-chart=totals] tbody tr").size());
        assertTrue(page.has(".readings"));

        Html question = grace.get(PATH + "/first-month?version=items-full").is(200);
        assertTrue(question.text(".signs").contains("Perhaps a wrong key"));
        assertTrue(question.text("h1").startsWith(cost.questions().get(0).title()));
        assertTrue(question.text()
                .contains("Half took up to 30 s for it, three quarters up to 40 s; known of 40 of 40 attempts."));
        Element option = question.all(".figuretable tbody tr").stream()
                .filter(row -> row.select("th").text().equals(bike))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("", "20", "50.0", "100.0", "20", "0", "20", "0"),
                option.select("td").stream().map(Element::text).toList());
    }

    @Test
    void whatFewEarnedElsewhereIsNotTold() {
        full.taken(true, 8);
        // the first of them knows, and picks the bike
        for (int i = 0; i < 3; i++) {
            full.taken(true, 1);
        }
        List<String> rest = grace
                .get(PATH + "/third-year?version=items-full")
                .is(200)
                .all(".figuretable td[data-head='Rest %']")
                .stream()
                .map(Element::text)
                .toList();
        // four picked both; what seven earned who picked the bike would tell of them
        assertEquals(List.of("too few", "–", "too few", "–"), rest);
    }

    private String label(String option) {
        return ((Scenario) cost.questions().get(0))
                .choice()
                .option(option)
                .orElseThrow()
                .label();
    }

    @Test
    void laterAttemptsAreShownWhenAsked() {
        full.taken(true, 10);
        full.taken(false, 6);
        assertEquals("10", grace.get(FULL).text(".figuretable tr:first-child td[data-head=Asked]"));
        Html all = grace.get(FULL + "&attempts=all").is(200);
        assertEquals("16", all.text(".figuretable tr:first-child td[data-head=Asked]"));
        assertTrue(all.text().contains("Counted are all attempts at an earlier version"));
    }

    private String taken(String hash) {
        return rows.one("select coalesce(sum(n), 0) from item_count where part = 'TOTAL' and first and hash = ?", hash);
    }

    @Test
    void theTableIsSortedAndItsFileIsTheSame() {
        full.taken(true, 40);
        String sorted = FULL + "&sort=discrimination&order=down";
        Html page = grace.get(sorted).is(200);
        assertEquals("descending", page.attribute("th[aria-sort]", "aria-sort"));
        List<List<String>> screen = page.all(".figuretable tr").stream()
                .map(row -> row.children().stream()
                        .map(cell -> cell.text().replaceAll(" [▲▼]$", ""))
                        .toList())
                .toList();
        String csv = grace.request()
                .get(page.attribute("a[href*='questions.csv']", "href").replaceFirst("^", PATH))
                .asString();
        List<List<String>> file = csv.replace("\uFEFF", "")
                .lines()
                .map(line -> IntStream.range(0, 8)
                        .mapToObj(i -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[i]
                                .replaceAll("^\"|\"$", "")
                                .replace("\"\"", "\""))
                        .toList())
                .toList();
        assertEquals(screen, file);
        Html xlsx = grace.get(sorted + "&file=questions.xlsx").is(200);
        assertTrue(xlsx.header("Content-Type").contains("spreadsheetml"));
        String name = xlsx.header("Content-Disposition");
        assertTrue(name.matches(".*\"tram-vs-bike \\S+ questions \\d{4}-\\d\\d-\\d\\d.xlsx\""), name);
        grace.get(PATH + "/first-month?version=items-full&file=scenario.csv").is(200);
    }

    /** A page costs the same for few and for many attempts. */
    @Test
    void pagesAskTheDatabaseTheSameHoweverManyAttempts() {
        full.taken(true, 2);
        List<String> pages = List.of("/dashboards/items", FULL, PATH + "/first-month?version=same");
        for (String page : pages) {
            grace.get(page).is(200);
        }
        List<Counting.Count> few = pages.stream()
                .map(page -> counting.during(() -> grace.get(page).is(200)))
                .toList();
        full.taken(true, 60);
        List<Counting.Count> many = pages.stream()
                .map(page -> counting.during(() -> grace.get(page).is(200)))
                .toList();
        assertEquals(few, many);
        assertEquals(
                List.of(1L, 4L, 4L),
                many.stream().map(Counting.Count::statements).toList());
    }
}
