package dev.whichcraft.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleTest {

    @ParameterizedTest
    @CsvSource({
        "/progress, /progress",
        "/attempts/1?question=a%26b, /attempts/1?question=a%26b",
        "//evil.example, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "javascript:alert(1), /",
        "'', /",
        "/a b, /"
    })
    void afterTheLoginOneIsBackAtAPageOfOurs(String to, String location) {
        String query = URLEncoder.encode(to, StandardCharsets.UTF_8);
        assertEquals(
                location,
                Visit.asLearner("login")
                        .get("/people/login?to=" + query)
                        .is(303)
                        .location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress", "/attempts/00000000-0000-7000-8000-000000000000", "/dashboards/course-files"})
    void aVisitorIsSentToTheLoginServer(String path) {
        Html answer = Visit.asVisitor().get(path).is(302);
        assertTrue(answer.location().contains("/realms/whichcraft/protocol/openid-connect/auth"), answer.location());
        assertTrue(answer.location().contains("code_challenge_method=S256"), answer.location());
    }

    @Test
    void coloursLastAndComeBackToThePage() {
        Visit visit = Visit.asVisitor();
        assertFalse(visit.get("/courses").has("html[data-theme]"));
        Html chosen = visit.post("/people/theme", Map.of("theme", "dark", "to", "/courses"))
                .is(303);
        assertEquals("/courses", chosen.location());
        assertTrue(visit.get("/courses").has("html[data-theme=dark]"));
        assertTrue(visit.get("/").has(".theme button[value=dark][aria-pressed=true]"));
        visit.post("/people/theme", Map.of("theme", "<b>", "to", "//evil.example"))
                .is(303);
        assertFalse(visit.get("/").has("html[data-theme]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "שרה בת אברהם", "🧙🏽‍♀️ Zoë", "\"><img src=x>", "a\u202Eevil"})
    void namesAreShownAsTheyAreAndNeverRun(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        Html page = Visit.asLearner("=" + Base64.getEncoder().encodeToString(utf8))
                .get("/")
                .is(200);
        assertEquals(name, page.text(".account-name"));
        assertFalse(page.has(".account script, .account img"));
        assertTrue(page.has("bdi.account-name"), "a name in another direction turns nothing around it");
        assertTrue(page.has("a[href=/people/me] .account-name"), "the name leads to the profile");
    }
}
