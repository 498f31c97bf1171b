package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.people.People.Missing;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets how much of a time limit a person has, with a reason that the person can read. */
@Path("/people/{id}/time-factor")
@PermitAll
public class TimeFactors {

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<TimeGranted> granted;

    @POST
    @Transactional
    public Response set(
            @PathParam("id") String id,
            @FormParam("factor") @DefaultValue("") String times,
            @FormParam("reason") @DefaultValue("") String typed,
            @FormParam("number") @DefaultValue("") String number) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/people/" + id);
        }
        me.looksAfterLearners();
        Person person = Ids.parse(id).flatMap(Person::toChange).orElseThrow(Trouble::notFound);
        String reason = typed.replace("\r\n", "\n").replace("\u0000", "").strip();
        Optional<TimeFactor> factor = TimeFactor.parse(times);
        List<Missing> missing = missing(factor, reason);
        if (!missing.isEmpty()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(People.person.of(person, times, reason, missing))
                    .build();
        }
        take(person, number, factor.orElseThrow(), reason);
        return Response.seeOther(URI.create("/people/" + person.id)).build();
    }

    private void take(Person person, String number, TimeFactor factor, String reason) {
        UUID by = me.signedIn();
        int next = TimeStep.next(person.id);
        int sent = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (TimeStep.of(person.id, sent)
                .filter(step -> step.same(factor, reason, by))
                .isPresent()) {
            return;
        }
        if (sent != next) {
            throw new Trouble(
                    409,
                    "Somebody else was faster",
                    "The time of this person was set in the meantime, perhaps in another window. What you sent was not"
                            + " saved; look at what holds now, and set it again if it is still needed.",
                    "/people/" + person.id,
                    "See what holds now");
        }
        Instant now = clock.instant();
        TimeStep.take(person, next, factor, reason, by, now);
        granted.fire(new TimeGranted(person.id, factor, now));
    }

    private static List<Missing> missing(Optional<TimeFactor> factor, String reason) {
        List<Missing> missing = new ArrayList<>();
        if (factor.isEmpty()) {
            missing.add(new Missing("factor", "Choose how much time the person has."));
        }
        if (reason.isEmpty()) {
            missing.add(new Missing("reason", "Say why. The person can read it."));
        } else if (reason.length() > TimeStep.LONGEST_REASON) {
            missing.add(new Missing(
                    "reason",
                    "Say it in %d characters or fewer; it has %d."
                            .formatted(TimeStep.LONGEST_REASON, reason.length())));
        }
        return missing;
    }
}
