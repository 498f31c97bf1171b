package dev.whichcraft.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of course authors into HTML. Markup in it is shown as text, and what comes out is sanitised all the
 * same. {@code [R12]} becomes a link to the sources of the course; {@code {#id}} at the end of a heading or list item
 * becomes its anchor. What was rendered never changes and is remembered; a lesson asks for some hundred texts, so it is
 * asked for directly, without an interceptor between.
 */
@ApplicationScoped
@Named("markdown")
public class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Anchors::setId)
            .build();

    private final Cache<Source, RawString> blocks =
            Caffeine.newBuilder().maximumSize(2000).build();
    private final Cache<Source, RawString> lines =
            Caffeine.newBuilder().maximumSize(5000).build();

    private record Source(String text, String course) {}

    /**
     * Renders blocks.
     *
     * @param text Markdown
     * @param course id of the course whose sources it names
     */
    public RawString html(String text, String course) {
        return blocks.get(
                new Source(text, course),
                source -> render(parser(source.course()).parse(source.text())));
    }

    /** Renders one paragraph without the paragraph around it, for labels and table cells. */
    public RawString inline(String text, String course) {
        return lines.get(new Source(text, course), this::line);
    }

    private RawString line(Source source) {
        Node document = parser(source.course()).parse(source.text());
        if (document.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            while (only.getFirstChild() != null) {
                document.appendChild(only.getFirstChild());
            }
            only.unlink();
        }
        return render(document);
    }

    private RawString render(Node document) {
        String html = Sanitiser.clean(renderer.render(document)).strip();
        // a wide table scrolls in a frame of its own, which the keyboard reaches
        return new RawString(html.replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>"));
    }

    private static Parser parser(String course) {
        return Parser.builder()
                .extensions(TABLES)
                .postProcessor(Anchors::mark)
                .postProcessor(new SourceLinks(course))
                .build();
    }
}
