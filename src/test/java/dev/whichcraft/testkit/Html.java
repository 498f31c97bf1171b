package dev.whichcraft.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back from a visit. */
public final class Html {

    private final Response response;
    private final Document document;

    Html(Response response) {
        this.response = response;
        this.document = Jsoup.parse(response.asString());
    }

    public int status() {
        return response.statusCode();
    }

    /** Checks the status. */
    public Html is(int status) {
        assertEquals(status, status(), () -> document.text());
        return this;
    }

    /** Path and query of where the answer sends one on to. */
    public String location() {
        URI location = URI.create(response.header("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    public String header(String name) {
        return response.header(name);
    }

    public String h1() {
        return plain(document.select("h1").text());
    }

    public String text() {
        return plain(document.text());
    }

    public String text(String selector) {
        return plain(document.select(selector).text());
    }

    /** With every space an ordinary one. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    public List<Element> all(String selector) {
        return document.select(selector);
    }

    public boolean has(String selector) {
        return !document.select(selector).isEmpty();
    }

    /** Value of an attribute of the first match. */
    public String attribute(String selector, String name) {
        Element first = document.select(selector).first();
        return first == null ? "" : first.attr(name);
    }

    /** What a form would send as it stands. */
    public Map<String, List<String>> filled(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        // without a value an option stands for its text, which is not known to formData
        document.select("option:not([value])").forEach(option -> option.attr("value", option.text()));
        document.select(form).forms().forEach(one -> one.formData()
                .forEach(field -> fields.computeIfAbsent(field.key(), name -> new ArrayList<>())
                        .add(field.value())));
        return fields;
    }

    /** Size of the body in bytes, as it came. */
    public int size() {
        return response.asByteArray().length;
    }
}
