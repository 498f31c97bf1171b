package dev.whichcraft.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes {@code [R12]} a link to that source on the course's page of sources. */
record SourceLinks(String course) implements PostProcessor {

    private static final Pattern REFERENCE = Pattern.compile("\\[([A-Z]\\d{1,3})]");

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                link(text);
            }
        });
        return document;
    }

    private void link(Text text) {
        String literal = text.getLiteral();
        Matcher reference = REFERENCE.matcher(literal);
        int from = 0;
        while (reference.find()) {
            text.insertBefore(new Text(literal.substring(from, reference.start())));
            Link link = new Link("/courses/" + course + "/sources#" + reference.group(1), null);
            link.appendChild(new Text(reference.group(1)));
            text.insertBefore(link);
            from = reference.end();
        }
        text.setLiteral(literal.substring(from));
    }
}
