package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.domain.agenda.Phase;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.agenda.Agenda;
import dev.whichcraft.teams.agenda.AgendaTopic;
import dev.whichcraft.teams.agenda.AgendaVote;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.QrCode;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A session of a team, as it stands on the screen in the room. */
@Path("/dashboards/teams/{id}/agenda/{agenda}")
@Authenticated
public class Session {

    @Inject
    Seat seat;

    @Inject
    Items items;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    /**
     * The page.
     *
     * @param items its scenarios
     * @param at the one at hand
     * @param site address of this site, for people to type
     * @param code leads a camera to the vote
     */
    record screen(
            Membership mine, Agenda agenda, Agenda.Pulse pulse, List<Item> items, Item at, String site, QrCode code)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id, @PathParam("agenda") String agenda) {
        Membership mine = seat.with(Right.MANAGE, id);
        Agenda found =
                Ids.parse(agenda).flatMap(one -> Agenda.of(mine.team.id, one)).orElseThrow(Trouble::notFound);
        List<AgendaVote.Count> counts = AgendaVote.counts(found.id);
        List<Item> all = AgendaTopic.of(found.id).stream()
                .map(topic -> items.of(found, topic, counts))
                .toList();
        QrCode code = QrCode.of(site + "/dashboards/votes/" + found.code);
        return new screen(mine, found, Agenda.pulse(found.id), all, all.get(found.topic - 1), site, code);
    }

    /** Moves the scenario at hand on; a click on a page that is behind changes nothing. */
    @POST
    @Path("phase")
    @Transactional
    public Response phase(
            @PathParam("id") String id,
            @PathParam("agenda") String agenda,
            @FormParam("number") int number,
            @FormParam("from") String from,
            @FormParam("to") String to) {
        Optional<Phase> was = phase(from);
        Optional<Phase> next = phase(to);
        return change(id, agenda, one -> was.ifPresent(at -> next.ifPresent(then -> one.move(number, at, then))));
    }

    /** Turns to another scenario. */
    @POST
    @Path("topic")
    @Transactional
    public Response topic(
            @PathParam("id") String id, @PathParam("agenda") String agenda, @FormParam("number") int number) {
        return change(id, agenda, one -> one.turnTo(number));
    }

    /** Ends the session. */
    @POST
    @Path("end")
    @Transactional
    public Response end(@PathParam("id") String id, @PathParam("agenda") String agenda) {
        return change(id, agenda, one -> one.end(clock.instant()));
    }

    private Response change(String team, String agenda, Consumer<Agenda> change) {
        UUID id = seat.toChange(Right.MANAGE, team).team.id;
        Agenda found =
                Ids.parse(agenda).flatMap(one -> Agenda.toChange(id, one)).orElseThrow(Trouble::notFound);
        change.accept(found);
        return Response.seeOther(URI.create("/dashboards/teams/" + id + "/agenda/" + found.id))
                .build();
    }

    private static Optional<Phase> phase(String name) {
        return Arrays.stream(Phase.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
