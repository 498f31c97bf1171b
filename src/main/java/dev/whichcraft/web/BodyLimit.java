package dev.whichcraft.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Refuses a body that no form of ours can have, before it is read. */
public class BodyLimit {

    /**
     * Bytes. Our largest form is a file of marks: some hundred bytes a line, so five thousand marks and more. Bodies of
     * unannounced length end at the server's own limit.
     */
    static final long BYTES = 1024 * 1024;

    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, BEFORE_ALL_OTHERS);
    }

    private static void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > BYTES) {
            request.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(TooLarge.PAGE);
            return;
        }
        request.next();
    }

    /** A page without our layout, since nothing else of the request was looked at. */
    private static final class TooLarge {

        static final String PAGE =
                """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>That is too much at once</title>
                <h1>That is too much at once</h1>
                <p>What was sent is larger than any form here needs. Nothing was saved.</p>
                <p><a href="/">Go to the start page</a></p></html>
                """;
    }
}
