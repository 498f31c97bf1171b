package dev.whichcraft.models.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.models.picture.Picture.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A picture as SVG says what the picture holds, whatever its texts are. */
class SvgTest {

    private static final String TEXT = "a \"b\" <script>alert('&amp;')</script> מבחן";

    private static Document read(Picture picture) {
        return Jsoup.parse(picture.svg(), "", Parser.xmlParser());
    }

    @Test
    void textsStayTexts() {
        Picture picture = new Drawing().words(1, 2, "note " + TEXT, TEXT).finished(TEXT, 40);
        Document svg = read(picture);
        assertEquals(TEXT, svg.select("text").text());
        assertEquals("note " + TEXT, svg.select("text").attr("class"));
        assertEquals(TEXT + "; the table tells the same.", svg.select("svg").attr("aria-label"));
        assertEquals(0, svg.select("script").size());
    }

    @Test
    void everythingIsDrawn() {
        Drawing drawing = new Drawing().box(1, 2.25, 30, 4, "a soft").path(Path.line(0, 0, 5, 5, "axis"));
        drawing.mark(Side.BOTH, 10, 20);
        Document svg = read(drawing.finished("Any", 60));
        assertEquals("0 0 380 60.0", svg.select("svg").attr("viewBox"));
        assertEquals(3, svg.select("g > rect").size());
        assertEquals("2.3", svg.select("rect.soft").attr("y"));
        assertEquals("3.0", svg.select("rect.soft").attr("rx"));
        assertEquals("M 0.0 0.0 L 5.0 5.0", svg.select("path.axis").attr("d"));
    }
}
