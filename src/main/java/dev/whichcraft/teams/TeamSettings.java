package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;

/** The name of a team, and whether it is in use. */
@Path("/teams/{id}/settings")
@Authenticated
public class TeamSettings {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The page; {@code mistake} says what is wrong with the wished {@code name}, and is empty otherwise. */
    record settings(Membership mine, String name, String mistake) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        Membership mine = seat.with(Right.MANAGE, id);
        return new settings(mine, mine.team.name, "");
    }

    @POST
    @Path("name")
    @Transactional
    public RestResponse<Object> rename(@PathParam("id") String id, @FormParam("name") @DefaultValue("") String name) {
        Membership mine = seat.toChange(Right.MANAGE, id);
        TeamName wished = TeamName.of(name);
        if (!wished.mistake().isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, new settings(mine, wished.text(), wished.mistake()));
        }
        if (!wished.text().equals(mine.team.name)) {
            mine.team.name = wished.text();
            note(mine, Change.Kind.RENAMED, wished.text());
        }
        return back(id);
    }

    /** Makes the team read only, or brings it back; once more changes nothing. */
    @POST
    @Path("archive")
    @Transactional
    public RestResponse<Object> archive(
            @PathParam("id") String id, @FormParam("archived") @DefaultValue("yes") String archived) {
        Membership mine = seat.with(Right.MANAGE, id);
        boolean wished = archived.equals("yes");
        if (wished != mine.team.archived()) {
            mine.team.archivedAt = wished ? clock.instant() : null;
            note(mine, wished ? Change.Kind.ARCHIVED : Change.Kind.RESTORED, "");
        }
        return back(id);
    }

    private void note(Membership mine, Change.Kind kind, String detail) {
        Instant now = clock.instant();
        Change.note(mine.team, me.signedIn(), null, kind, detail, now);
    }

    private static RestResponse<Object> back(String id) {
        return RestResponse.seeOther(URI.create("/teams/" + id + "/settings"));
    }
}
