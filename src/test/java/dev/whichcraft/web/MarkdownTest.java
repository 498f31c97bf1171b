package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    private Document html(String text) {
        return Jsoup.parseBodyFragment(markdown.html(text, "docker-vs-vm").getValue());
    }

    @Test
    void namesOfSourcesBecomeLinks() {
        Document page = html("Measured in 2014. [R01] [R02]");
        assertEquals(
                "/courses/docker-vs-vm/sources#R01", page.select("a").first().attr("href"));
        assertEquals(2, page.select("a").size());
        assertEquals("Measured in 2014. R01 R02", page.text());
    }

    @Test
    void idsOfItemsAndHeadingsBecomeAnchors() {
        Document page =
                html("## A kernel is shared {#N1.1 #N1.2}\n\n1. First **ask** this {#step-kernel}\n2. Then that");
        assertEquals("A kernel is shared", page.getElementById("N1.1").text());
        assertEquals("First ask this", page.getElementById("step-kernel").text());
    }

    @Test
    void markupIsShownAsText() {
        Document page = html("A <b>bold</b> claim about `<script>`");
        assertEquals("A <b>bold</b> claim about <script>", page.text());
        assertEquals(0, page.select("b").size());
    }

    @Test
    void tablesStay() {
        assertEquals(
                "2 %",
                html("| a | b |\n|---|---|\n| 1 | 2 % |").select("td").last().text());
    }

    @Test
    void aSingleParagraphLosesItsFrameInline() {
        assertEquals("a <strong>b</strong>", markdown.inline("a **b**", "x").getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](http://example.org/track.gif)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<style>*{display:none}</style>",
                "<svg/onload=alert(1)>",
                "[x](vbscript:x \"onmouseover=alert(1)\")",
                "- item {#x\"onclick=alert(1)}"
            })
    void nothingThatRunsOrLoadsComesThrough(String text) {
        Document page = html(text);
        assertEquals(0, page.select("script, img, style, svg, iframe, object").size());
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
            assertFalse(attribute.getValue().matches("(?i)\\s*(javascript|data|vbscript):.*"), element.outerHtml());
        }));
    }
}
