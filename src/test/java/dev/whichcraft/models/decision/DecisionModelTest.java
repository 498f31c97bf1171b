package dev.whichcraft.models.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.given.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionModelTest {

    private final DecisionModel model = new DecisionModel();

    @Test
    void beginsWithATie() {
        String sentence = model.answer(settings("")).sentence().replace('\u00a0', ' ');
        assertTrue(
                sentence.startsWith("Full VMs come first, but only 2 % of the maximum ahead of Containers in VMs"),
                sentence);
        assertTrue(
                sentence.contains("\"Rhythm of delivery\" goes above 2.3, from 2: then Containers in VMs lead"),
                sentence);
        assertTrue(model.compare("hardly", settings("")).right());
        assertFalse(model.compare("never", settings("")).right());
    }

    @Test
    void dailyReleasesFlipIt() {
        Settings settings = settings("delivery=5 without-nested=yes without-micro=yes");
        assertTrue(model.answer(settings).sentence().startsWith("Containers come first, 8"));
    }

    @Test
    void theMapAgreesWithItsTable() {
        var answer = model.answer(settings(""));
        assertTrue(answer.pictures().get(0).paths().size() >= 3);
        var row = answer.tables().get(0).rows().stream()
                .filter(one -> one.name().equals("2"))
                .findFirst()
                .orElseThrow();
        assertEquals("Full VMs", row.cells().get(2).text());
    }

    @Test
    void aCriterionOfOnesOwnCounts() {
        Settings settings = settings("own-name=Licences own=5 own-scores=0+4+0+0 x=own");
        assertTrue(model.answer(settings).sentence().startsWith("Full VMs come first, "));
        assertTrue(record(settings).contains("| Licences | 5 | 0 | 4 | 0 | 0 |"), record(settings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x=density y=density; y; Choose another criterion",
                "x=own; own-name; Name your own criterion",
                "without-containers=yes without-machines=yes without-nested=yes; without-micro; at least two"
            })
    void refusesWhatDoesNotGoTogether(String query, String field, String said) {
        assertTrue(model.conflicts(settings(query)).get(field).contains(said));
    }

    @Test
    void refusesScoresThatAreNone() {
        for (String scores : List.of("", "1", "1+2+3", "1+2+3+5", "1+2+3+-1", "a+b+c+d", "1+2+3+4+4")) {
            Settings settings = settings("density-scores=" + scores);
            assertEquals(
                    "Write 4 numbers from 0 to 4 with spaces between, such as 4 1 3 3.",
                    settings.refusal("density-scores"));
        }
        assertTrue(settings("density-scores=1,5+2+3+4").right());
    }

    @Test
    void longWordsAreRefusedAndKept() {
        Settings settings = settings("title=" + "x".repeat(81));
        assertEquals("Write at most 80 characters; these are 81.", settings.refusal("title"));
        assertEquals(81, settings.given("title").length());
        assertEquals("Write a few words.", settings("title=+").refusal("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "Where it runs, decision-where-it-runs.md",
        "../../etc/passwd, decision-etc-passwd.md",
        "'a\"; filename=\"b.exe', decision-a-filename-b-exe.md",
        "Größe & Straße, decision-gro-e-stra-e.md",
        "قرار, decision.md",
        "'line\r\nSet-Cookie: x', decision-line-set-cookie-x.md"
    })
    void filesHaveSafeNames(String title, String name) {
        assertEquals(name, FileName.of(title));
        assertTrue(FileName.of("very long ".repeat(30)).length() <= 72);
    }

    private String record(Settings settings) {
        return model.export(settings, LocalDate.of(2026, 11, 23)).orElseThrow().text();
    }

    private Settings settings(String query) {
        return Given.settings(model, query);
    }
}
