package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.teams.letters.Post;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class JoiningTest {

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @Inject
    MockMailbox mailbox;

    @Inject
    Post post;

    @AfterEach
    void now() {
        clock.reset();
        mailbox.clear();
    }

    @Test
    void aLinkOpensTheDoorUntilItsTimeIsOver() {
        Crew crew = Crew.of("link");
        crew.lead().post(crew.path("/invitations/links"), Map.of("days", "7")).is(303);
        String path = path(crew.lead().get(crew.path("/invitations")).attribute("input.wide", "value"));
        Visit linus = Visit.asLearner("link-linus");
        assertEquals("Join link?", linus.get(path).is(200).h1());
        assertEquals(crew.path(""), linus.post(path, Map.of()).is(303).location());
        assertEquals(crew.path(""), linus.post(path, Map.of()).is(303).location());
        assertTrue(linus.get(path).text().contains("in this team already"));
        clock.pass(Duration.ofDays(7));
        Visit late = Visit.asLearner("link-late");
        assertEquals(
                "This invitation does not open anything", late.get(path).is(404).h1());
        late.post(path, Map.of()).is(404);
    }

    @Test
    void aLinkThatWasTakenBackOpensNothing() {
        Crew crew = Crew.of("back");
        crew.lead().post(crew.path("/invitations/links"), Map.of("days", "1")).is(303);
        Html page = crew.lead().get(crew.path("/invitations"));
        String path = path(page.attribute("input.wide", "value"));
        crew.lead().post(page.attribute(".door form", "action"), Map.of()).is(303);
        Visit.asLearner("back-linus").post(path, Map.of()).is(404);
        assertFalse(crew.lead().get(crew.path("/invitations")).has(".door"));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aCodeIsReadAsItIsTyped(int way) {
        Crew crew = Crew.of("typed" + way);
        String code = List.of(
                        crew.code(),
                        crew.code().replace(" ", "-").toLowerCase(Locale.ROOT),
                        " " + crew.code().replace(" ", ""))
                .get(way);
        Visit.asLearner("typed-linus" + way)
                .post("/teams/joining", Map.of("code", code))
                .is(303);
    }

    @Test
    void aCodeThatNobodyGaveIsKeptInTheForm() {
        Html refused = Visit.asLearner("guesses")
                .post("/teams/joining", Map.of("code", "<b>ABCD"))
                .is(400);
        assertEquals("<b>ABCD", refused.attribute("#code", "value"));
        assertTrue(refused.text("[role=alert]").startsWith("No team takes people by this code"));
    }

    @Test
    void aCodeCanBeChangedAndSwitchedOff() {
        Crew crew = Crew.of("codes");
        crew.lead().post(crew.path("/code"), Map.of("code", "new")).is(303);
        Visit linus = Visit.asLearner("codes-linus");
        linus.post("/teams/joining", Map.of("code", crew.code())).is(400);
        crew.lead().post(crew.path("/code"), Map.of("code", "none")).is(303);
        assertTrue(crew.lead().get(crew.path("/invitations")).text().contains("switched off"));
    }

    @Test
    void aListIsTakenWholeOrNotAtAll() {
        Crew crew = Crew.of("lists");
        String list =
                "name;mail\nOne;one@lists.example\nTwo;two@lists\n\"Three, T.\";THREE@lists.example\nOne;one@lists.example";
        Html refused = crew.lead()
                .post(crew.path("/invitations/letters"), Map.of("addresses", list))
                .is(400);
        assertEquals(2, refused.all(".missing li").size(), refused.text());
        assertTrue(
                refused.text(".missing").contains("Line 3: no e-mail address in this line (Two two@lists)"),
                refused.text());
        assertTrue(refused.text(".missing").contains("Line 5: the same address as in line 2"), refused.text());
        assertEquals(list, refused.all("#addresses").get(0).wholeText());
        assertEquals("0", rows.one("select count(*) from invitation where team_id = ?::uuid", crew.id()));
        crew.lead()
                .post(
                        crew.path("/invitations/letters"),
                        Map.of("addresses", "one@lists.example\r\nTHREE@lists.example, four@lists.example"))
                .is(303);
        post.deliver();
        assertEquals(1, mailbox.getMailsSentTo("one@lists.example").size());
        assertEquals(1, mailbox.getMailsSentTo("three@lists.example").size());
        assertEquals(1, mailbox.getMailsSentTo("four@lists.example").size());
        assertEquals("0", rows.one("select count(*) from letter where address like '%@lists.example'"));
    }

    @Test
    void aLetterIsGoodForOnePersonAndTheNewestCounts() {
        Crew crew = Crew.of("letter");
        String first = letter(crew);
        String second = letter(crew);
        Visit linus = Visit.asLearner("letter-linus");
        linus.get(first).is(404);
        linus.get(second).is(200);
        linus.post(second, Map.of()).is(303);
        linus.post(second, Map.of()).is(303);
        Visit.asLearner("letter-other").post(second, Map.of()).is(404);
    }

    @Test
    void manyWhoJoinAtOnceAreEachInOnce() {
        Crew crew = Crew.of("crowd");
        IntStream.range(0, 16).parallel().forEach(i -> Visit.asLearner("crowd-" + i % 4)
                .post("/teams/joining", Map.of("code", crew.code()))
                .is(303));
        assertEquals("6", rows.one("select count(*) from membership where team_id = ?::uuid", crew.id()));
        assertEquals(
                "5",
                rows.one("select count(*) from team_change where team_id = ?::uuid and kind = 'JOINED'", crew.id()));
    }

    private String letter(Crew crew) {
        mailbox.clear();
        crew.lead()
                .post(crew.path("/invitations/letters"), Map.of("addresses", "linus@letter.example"))
                .is(303);
        post.deliver();
        String text = mailbox.getMailsSentTo("linus@letter.example").get(0).getText();
        return text.lines()
                .filter(line -> line.contains("/teams/joining/"))
                .map(JoiningTest::path)
                .findFirst()
                .orElseThrow();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/teams/joining/"));
    }
}
