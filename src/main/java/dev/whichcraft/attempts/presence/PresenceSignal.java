package dev.whichcraft.attempts.presence;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.timing.Times;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What the page of an exam says every now and then; it is told when the time is up, as this may have changed meanwhile. */
@Path("/attempts/{id}/presence")
@Authenticated
public class PresenceSignal {

    private static final int LONGEST_ID = 100;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Answers with moments alone, empty where there is no limit, so there is nothing in it to escape. */
    @POST
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    public String beat(@PathParam("id") String id, @FormParam("question") @DefaultValue("") String question) {
        UUID person = me.signedIn();
        Attempt attempt =
                Ids.parse(id).flatMap(valid -> Attempt.of(person, valid)).orElseThrow(Trouble::notFound);
        Instant now = clock.instant();
        boolean shown = !question.isBlank() && question.length() <= LONGEST_ID && question.indexOf('\0') < 0;
        Presence.note(person, attempt.id, shown ? question : null, now);
        Times times = attempt.times;
        return "{\"now\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"last\":\"%s\"}"
                .formatted(now, times.startedAt, orEmpty(times.deadline), orEmpty(times.lastCall));
    }

    private static String orEmpty(Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
