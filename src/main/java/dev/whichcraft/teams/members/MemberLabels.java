package dev.whichcraft.teams.members;

import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.LabelExtension;
import dev.whichcraft.teams.assignments.Renewal;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Putting labels on somebody and taking them off. What is given to a label reaches or leaves them at once. */
@Path("/teams/{id}/members/{person}/labels")
@Authenticated
public class MemberLabels {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Renewal renewal;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public RestResponse<Object> put(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @FormParam("label") @DefaultValue("") String typed) {
        Membership mine = seat.toChange(Right.TEACH, id);
        UUID whose = member(mine, person);
        String label =
                known(mine.team.id, typed.replaceAll("\\p{Cntrl}", "").strip().replaceAll("\\s+", " "));
        if (label.isEmpty() || label.length() > MemberLabel.LONGEST) {
            String mistake = "A label has 1 to " + MemberLabel.LONGEST + " letters, such as extra time or group B.";
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, TeamMembers.members.of(mine, me.signedIn(), true, whose, mistake));
        }
        if (MemberLabel.put(whose, mine.team.id, label)) {
            changed(mine, whose, label, Change.Kind.LABELLED);
        }
        return back(mine);
    }

    @POST
    @Path("removal")
    @Transactional
    public RestResponse<Object> take(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @FormParam("label") @DefaultValue("") String label) {
        Membership mine = seat.toChange(Right.TEACH, id);
        UUID whose = member(mine, person);
        if (MemberLabel.take(whose, mine.team.id, label)) {
            changed(mine, whose, label, Change.Kind.UNLABELLED);
        }
        return back(mine);
    }

    private void changed(Membership mine, UUID whose, String label, Change.Kind kind) {
        Instant now = clock.instant();
        for (UUID assignment : LabelExtension.assignments(mine.team.id, label)) {
            Assignment.toChange(mine.team.id, assignment).ifPresent(one -> renewal.reach(one, List.of(whose), now));
        }
        Change.note(mine.team, me.signedIn(), whose, kind, label, now);
    }

    /** The label as it is written already in the team, whatever its capitals. */
    private static String known(UUID team, String typed) {
        return MemberLabel.ofTeam(team).stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElse(typed);
    }

    private static UUID member(Membership mine, String person) {
        return Ids.parse(person)
                .flatMap(one -> Membership.of(one, mine.team.id))
                .map(stay -> stay.personId)
                .orElseThrow(Trouble::notFound);
    }

    private static RestResponse<Object> back(Membership mine) {
        return RestResponse.seeOther(URI.create("/teams/" + mine.team.id + "/members"));
    }
}
