package dev.whichcraft.teams.taking;

import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The page of an assignment, for those who do not know its team: attempts know only for which assignment they are. */
@Path("/teams/assignments/{assignment}")
@Authenticated
public class AssignmentAddress {

    @Inject
    Me me;

    @GET
    public Response show(@PathParam("assignment") String which) {
        Assignment assignment = Ids.parse(which)
                .flatMap(Assignment::withTeam)
                .filter(one -> Membership.of(me.signedIn(), one.team.id).isPresent())
                .orElseThrow(Trouble::notFound);
        return Response.seeOther(URI.create(AssignmentWords.path(assignment))).build();
    }
}
