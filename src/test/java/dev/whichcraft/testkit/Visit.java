package dev.whichcraft.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody looking at pages and sending their forms, as a browser without script does. */
public final class Visit {

    private static final RestAssuredConfig STAY =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private final String person;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    private Visit(String person) {
        this.person = person;
    }

    /** A learner of this name. Tests that count rows use a name of their own. */
    public static Visit asLearner(String name) {
        return new Visit(name + ":learner");
    }

    public static Visit asInstructor(String name) {
        return new Visit(name + ":instructor");
    }

    public static Visit asAdmin(String name) {
        return new Visit(name + ":admin");
    }

    /** Somebody who is not signed in. */
    public static Visit asVisitor() {
        return new Visit(null);
    }

    /** The same person with a browser that has told its time zone. */
    public Visit in(String zone) {
        cookies.put("zone", zone.replace("/", "%2F"));
        return this;
    }

    public Html get(String path) {
        return keep(request().get(path));
    }

    /** What a script of ours asks for, to swap a part of the page. */
    public Html swap(String path) {
        return keep(request().header("HX-Request", "true").get(path));
    }

    /** Listens to what an address tells, line by line as it comes. */
    public BufferedReader listen(String path) throws IOException {
        return new BufferedReader(new InputStreamReader(listening(path).body(), StandardCharsets.UTF_8));
    }

    /** What comes back from an address that goes on telling, once it has begun to. */
    public int status(String path) {
        try {
            HttpResponse<InputStream> answer = listening(path);
            try (InputStream told = answer.body()) {
                told.read();
            }
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<InputStream> listening(String path) throws IOException {
        HttpRequest.Builder listening = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1);
        if (person != null) {
            listening.header(Impersonation.HEADER, person);
        }
        try {
            return HttpClient.newHttpClient().send(listening.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** The same for the element of this id. */
    public Html swap(String path, String id) {
        return keep(
                request().header("HX-Request", "true").header("HX-Target", id).get(path));
    }

    /** Goes where an answer sends one on to. */
    public Html follow(Html answer) {
        return get(answer.location());
    }

    /** Sends a form, with the token of the page that was looked at last. */
    public Html post(String path, Map<String, ?> fields) {
        if (token.isEmpty()) {
            get("/");
        }
        return keep(request()
                .body(encoded(fields) + encoded(Map.of("csrf-token", token)))
                .post(path));
    }

    /** Sends a form without the token that a page of ours would have given. */
    public Html forge(String path, Map<String, String> fields) {
        return keep(request().body(encoded(fields)).post(path));
    }

    /** Fields as a browser sends them; one with a list of values is sent once for each. */
    private static String encoded(Map<String, ?> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> {
            for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                body.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(one.toString(), StandardCharsets.UTF_8))
                        .append('&');
            }
        });
        return body.toString();
    }

    /** Anything else. */
    public RequestSpecification request() {
        RequestSpecification request = given().config(STAY)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        return person == null ? request : request.header(Impersonation.HEADER, person);
    }

    private Html keep(Response response) {
        cookies.putAll(response.cookies());
        Html html = new Html(response);
        String seen = html.attribute("input[name=csrf-token]", "value");
        token = seen.isEmpty() ? token : seen;
        return html;
    }
}
