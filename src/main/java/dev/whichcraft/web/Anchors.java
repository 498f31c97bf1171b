package dev.whichcraft.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes {@code {#id}} off the end of headings and list items and makes it their anchor. */
final class Anchors {

    private static final Pattern MARKER = Pattern.compile("\\s*\\{#([^\\s}]+)[^}]*}\\s*$");

    private Anchors() {}

    static Node mark(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                take(heading, heading);
                visitChildren(heading);
            }

            @Override
            public void visit(ListItem item) {
                if (item.getFirstChild() != null) {
                    take(item.getFirstChild(), item);
                }
                visitChildren(item);
            }
        });
        return document;
    }

    static void setId(Node node, String tag, Map<String, String> attributes) {
        if (node.getFirstChild() instanceof Anchor anchor) {
            attributes.put("id", anchor.id);
        }
    }

    private static void take(Node textHolder, Node anchored) {
        if (textHolder.getLastChild() instanceof Text last) {
            Matcher marker = MARKER.matcher(last.getLiteral());
            if (marker.find()) {
                last.setLiteral(last.getLiteral().substring(0, marker.start()));
                anchored.prependChild(new Anchor(marker.group(1)));
            }
        }
    }

    /** Remembers the id on the node that carries it; renders as nothing. */
    private static final class Anchor extends CustomNode {

        private final String id;

        Anchor(String id) {
            this.id = id;
        }
    }
}
