package dev.whichcraft.models.picture;

import dev.whichcraft.models.picture.Picture.Box;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Picture.Words;

/**
 * A picture as SVG. Written by hand and not by a template: a picture has hundreds of numbers, and is drawn anew with each
 * move of a slider.
 */
final class Svg {

    private final StringBuilder text = new StringBuilder(4096);

    private Svg() {}

    static String of(Picture picture) {
        Svg svg = new Svg();
        svg.text.append("<svg class=\"picture\" role=\"img\"");
        svg.attribute("viewBox", "0 0 " + Picture.WIDTH + " " + picture.height());
        svg.attribute("aria-label", picture.title() + "; the table tells the same.");
        svg.text.append(">\n<g>");
        picture.boxes().forEach(svg::box);
        svg.text.append("</g>\n");
        picture.paths().forEach(svg::path);
        picture.words().forEach(svg::words);
        return svg.text.append("</svg>").toString();
    }

    private void box(Box box) {
        text.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        attribute("rx", box.round());
        attribute("class", box.look());
        text.append("/>");
    }

    private void path(Path path) {
        text.append("<path");
        attribute("d", path.d());
        attribute("class", path.look());
        text.append("/>\n");
    }

    private void words(Words words) {
        text.append("<text");
        attribute("x", words.x());
        attribute("y", words.y());
        attribute("text-anchor", words.anchor());
        attribute("class", words.look());
        text.append('>');
        escaped(words.text());
        text.append("</text>\n");
    }

    private void attribute(String name, double value) {
        text.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escaped(value);
        text.append('"');
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(letter);
            }
        }
    }
}
