package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.domain.agenda.Phase;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.Tokens;
import dev.whichcraft.teams.agenda.Agenda;
import dev.whichcraft.teams.agenda.AgendaTopic;
import dev.whichcraft.teams.agenda.AgendaVote;
import dev.whichcraft.web.Beat;
import dev.whichcraft.web.Trouble;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where people vote in a session of their team, on their own device. */
@Path("/dashboards/votes")
@Authenticated
public class Votes {

    /** How often the database is asked what is new: it is the truth, whichever program somebody is connected to. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** After that long a browser connects anew, and it is looked at again who it is. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    @Inject
    Seat seat;

    @Inject
    Items items;

    /** The page that asks for the code; {@code mistake} is empty while there is none. */
    record code(String typed, String mistake) implements TemplateInstance {}

    /**
     * The page of a session.
     *
     * @param at the scenario at hand
     * @param chosen what the person voted for in the vote that is open; empty for nothing yet
     * @param mistake why a vote was not taken; empty otherwise
     */
    record vote(Membership mine, Agenda agenda, Agenda.Pulse pulse, Item at, String chosen, String mistake)
            implements TemplateInstance {}

    @GET
    public RestResponse<Object> find(@QueryParam("code") @DefaultValue("") String typed) {
        String code = Tokens.typed(typed);
        if (Agenda.ofCode(code).filter(found -> seat.in(found.team.id)).isPresent()) {
            return RestResponse.seeOther(URI.create("/dashboards/votes/" + code));
        }
        return typed.isBlank()
                ? RestResponse.ok(new code("", ""))
                : RestResponse.status(
                        RestResponse.Status.NOT_FOUND,
                        new code(
                                typed,
                                "No session of your teams has this code. It is the one on the screen in the room."));
    }

    @GET
    @Path("{code}")
    public TemplateInstance show(@PathParam("code") String code) {
        return page(Agenda.ofCode(code).orElseThrow(Trouble::notFound), "");
    }

    private vote page(Agenda agenda, String mistake) {
        Membership mine = seat.with(Right.SEE, agenda.team.id.toString());
        AgendaTopic topic = AgendaTopic.of(agenda.id, agenda.topic).orElseThrow();
        String chosen = AgendaVote.of(key(agenda, topic, mine.personId)).orElse("");
        Item at = items.of(agenda, topic, AgendaVote.counts(agenda.id));
        return new vote(mine, agenda, Agenda.pulse(agenda.id), at, chosen, mistake);
    }

    private static AgendaVote.Key key(Agenda agenda, AgendaTopic topic, UUID person) {
        return new AgendaVote.Key(agenda.id, topic.number, topic.phase.round(), agenda.voter(person));
    }

    /** Takes a vote, or another one instead, while the vote is open that the sender saw. */
    @POST
    @Path("{code}")
    @Transactional
    public RestResponse<Object> vote(
            @PathParam("code") String code,
            @FormParam("number") int number,
            @FormParam("phase") @DefaultValue("") String phase,
            @FormParam("option") @DefaultValue("") String option) {
        Agenda agenda = Agenda.toVote(code).orElseThrow(Trouble::notFound);
        Membership mine = seat.toChange(Right.SEE, agenda.team.id.toString());
        AgendaTopic topic = AgendaTopic.of(agenda.id, agenda.topic).orElseThrow();
        Phase at = topic.phase;
        if (agenda.endedAt != null
                || topic.number != number
                || !at.open()
                || !at.name().equals(phase)) {
            return RestResponse.status(
                    RestResponse.Status.CONFLICT,
                    page(agenda, "This vote is closed, so yours was not counted. What is at hand now is below."));
        }
        Item item = items.of(agenda, topic, AgendaVote.counts(agenda.id));
        if (item.options().stream().noneMatch(one -> one.id().equals(option))) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, page(agenda, "Choose one of the options. Nothing was changed."));
        }
        AgendaVote.cast(key(agenda, topic, mine.personId), option);
        return RestResponse.seeOther(URI.create("/dashboards/votes/" + code));
    }

    /** Tells whenever something is new, in a word that changes. */
    @GET
    @Path("{code}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<String> events(@PathParam("code") String code) {
        Agenda agenda = Agenda.ofCode(code).orElseThrow(Trouble::notFound);
        seat.with(Right.SEE, agenda.team.id.toString());
        UUID id = agenda.id;
        return Beat.every(BEAT, WHILE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(beat -> QuarkusTransaction.requiringNew()
                        .call(() -> Agenda.pulse(id).word()))
                .skip()
                .repetitions();
    }
}
