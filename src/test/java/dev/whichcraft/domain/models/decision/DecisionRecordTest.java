package dev.whichcraft.domain.models.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.decision.Decision.Named;
import dev.whichcraft.domain.models.decision.Decision.Price;
import dev.whichcraft.domain.models.weighing.Criterion;
import java.time.LocalDate;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Decision LICENCES = new Decision(
            "Where the licence server runs",
            "One driver, four services.\n\nOne administrator.",
            List.of("Containers", "Full VMs"),
            List.of(
                    new Named("Isolation", new Criterion(3, List.of(1.0, 4.0))),
                    new Named("Delivery", new Criterion(2, List.of(4.0, 1.0)))),
            "Slower deliveries.");

    @Test
    void tellsAllThatIsAskedLater() {
        assertEquals(
                """
                # Where the licence server runs

                Date: 2026-11-23

                Status: proposed

                ## Context

                One driver, four services.

                One administrator.

                ## Options

                - Containers
                - Full VMs

                ## Criteria, weights and scores

                | Criterion | Weight | Containers | Full VMs |
                | --- | ---: | ---: | ---: |
                | Isolation | 3 | 1 | 4 |
                | Delivery | 2 | 4 | 1 |
                | **Total** |  | **11** | **14** |

                ## Result

                **Full VMs** has the highest total, 14 of 20; Containers follows with 11. The lead is 15 % of the largest possible total.

                ## What would flip it

                - Containers leads once the weight of "Isolation" falls from 3 to less than 2.
                - Containers leads once the weight of "Delivery" rises from 2 to more than 3.

                ## What we accept as the price

                Slower deliveries.

                - Delivery: 1 of 4, where Containers has 4.

                ## How it was worked out

                An option's total is the sum of weight times score over all criteria. Weights go from 0 to 5, scores from 0 to 4. Scores and weights are judgements, not measurements. Under 5 % of the largest possible total a lead is called too small to decide.
                """,
                DecisionRecord.of(LICENCES, DAY));
    }

    @Test
    void saysWhenNothingFlipsAndNothingIsPaid() {
        Decision plain = new Decision(
                "Easy", "", List.of("Good", "Bad"), List.of(new Named("All", new Criterion(3, List.of(4.0, 0.0)))), "");
        String record = DecisionRecord.of(plain, DAY);
        assertTrue(record.contains("No single weight between 0 and 5 changes the result."), record);
        assertTrue(record.contains("Nothing: no other option does better"), record);
        assertTrue(record.contains("Not written down."), record);
    }

    @Test
    void callsASmallLeadTooSmall() {
        Decision level = new Decision(
                "Two good bids",
                "",
                List.of("A", "B"),
                List.of(new Named("All", new Criterion(3, List.of(3.0, 3.0)))),
                "");
        assertTrue(DecisionRecord.of(level, DAY).contains("too small to decide, so either would do"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b || c",
                "# heading",
                "- item",
                "+ item",
                "1. first",
                "12) twelfth",
                "=====",
                "---",
                "`code` and ```fence",
                "~~~ fence",
                "*em* **strong** __under__ ~~gone~~",
                "[link](javascript:alert(1)) ![image](x)",
                "<script>alert(1)</script>",
                "<!-- gone -->",
                "&amp; &lt; &#35;",
                "> quote",
                "back\\slash \\| \\",
                "| --- | --- |",
                "مرحبا بالعالم",
                "5 of 6, e.g. 1.5 or 2-3",
                ": defined"
            })
    void showsWordsAsTheyWereWritten(String words) {
        Decision decision = new Decision(
                words,
                words,
                List.of(words, "Other"),
                List.of(new Named(words, new Criterion(3, List.of(2.0, 1.0)))),
                words);
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(DecisionRecord.of(decision, DAY)));
        String shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertTrue(html.contains("<h1>" + shown + "</h1>"), html);
        assertTrue(html.contains("<h2>Context</h2>\n<p>" + shown + "</p>"), html);
        assertTrue(html.contains("<li>" + shown + "</li>"), html);
        assertTrue(html.contains("<td>" + shown + "</td>"), html);
        assertFalse(html.contains("<a ") || html.contains("<img") || html.contains("<blockquote"), html);
        assertEquals(8, html.split("<h[12]>").length - 1, html);
    }

    @Test
    void keepsATitleInALine() {
        String record = DecisionRecord.of(
                new Decision("One\r\n\r\n# two\u2028three", "", List.of("A", "B"), LICENCES.criteria(), ""), DAY);
        assertTrue(record.startsWith("# One \\# two three\n\nDate"), record);
    }

    @Test
    void namesWhatIsPaidTheDearestFirst() {
        Decision decision = new Decision(
                "t",
                "",
                List.of("W", "X", "Y"),
                List.of(
                        new Named("little", new Criterion(1, List.of(1.0, 4.0, 4.0))),
                        new Named("won", new Criterion(5, List.of(4.0, 0.0, 0.0))),
                        new Named("much", new Criterion(2, List.of(1.0, 1.0, 4.0))),
                        new Named("ignored", new Criterion(0, List.of(0.0, 4.0, 4.0)))),
                "");
        assertEquals(List.of(new Price(2, 2), new Price(0, 1)), decision.prices());
    }

    @Test
    void refusesWhatCannotBe() {
        List<Named> short1 = List.of(new Named("x", new Criterion(1, List.of(1.0))));
        assertThrows(IllegalArgumentException.class, () -> new Decision("t", "", List.of("A"), short1, ""));
        assertThrows(IllegalArgumentException.class, () -> new Decision("t", "", List.of("A", "B"), short1, ""));
        Decision empty = new Decision("t", "", List.of("A", "B"), List.of(), "");
        assertThrows(IllegalArgumentException.class, empty::weighing);
    }
}
