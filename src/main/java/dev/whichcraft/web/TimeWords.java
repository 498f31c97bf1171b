package dev.whichcraft.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How moments are said on pages: {@code {instant.time}}, {@code {instant.clock}}. In the time zone of whoever looks, as
 * their browser told it; before it did, in UTC, and then it says so.
 */
@TemplateExtension
public final class TimeWords {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private TimeWords() {}

    /** A moment inside a sentence. */
    public static String moment(Instant instant) {
        return said(instant, DATE_TIME, zone());
    }

    /** The day of a moment. */
    public static String date(Instant instant, ZoneId zone) {
        return DATE.format(instant.atZone(zone));
    }

    /** The time of day of a moment, for what happens within hours. */
    public static RawString clock(Instant instant) {
        return new RawString(
                "<time class=\"clock\" datetime=\"" + instant + "\">" + said(instant, TIME, zone()) + "</time>");
    }

    /** A moment on its own. */
    public static RawString time(Instant instant) {
        return new RawString("<time datetime=\"" + instant + "\">" + moment(instant) + "</time>");
    }

    static String said(Instant instant, DateTimeFormatter format, ZoneId zone) {
        return format.withZone(zone).format(instant) + (zone.equals(ZoneOffset.UTC) ? " UTC" : "");
    }

    /** Of whoever sent the request; what nobody sent, such as a job, goes by UTC. */
    private static ZoneId zone() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(Visitor.class).get().zone()
                : ZoneOffset.UTC;
    }
}
