package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A misconception: who in a team holds it, and the answers that showed it; for each member, their own. */
@Path("/dashboards/teams/{id}")
@Authenticated
public class IdeaPage {

    @Inject
    Looking looking;

    @Inject
    Remarking remarking;

    @Inject
    Visitor visitor;

    /**
     * The page.
     *
     * @param idea null where the course knows it no more
     * @param tells whether what is right may be said: to a member only of what they hold, and while no exam asks for it
     */
    record idea(
            Look look,
            String tag,
            Wanted wanted,
            Misconception idea,
            boolean tells,
            Sheet holders,
            Holders.Answers answers)
            implements TemplateInstance {}

    @GET
    @Path("misconceptions/{tag}")
    public TemplateInstance misconception(
            @PathParam("id") String id, @PathParam("tag") String tag, @BeanParam Wanted wanted) {
        return page(looking.team(id, wanted.course), tag, wanted);
    }

    /** A table of the page as a file. */
    @GET
    @Path("misconceptions/{tag}/files/{file}")
    public Response file(
            @PathParam("id") String id,
            @PathParam("tag") String tag,
            @PathParam("file") String file,
            @BeanParam Wanted wanted) {
        return file(page(looking.team(id, wanted.course), tag, wanted), file);
    }

    /** The same about whoever looks. */
    @GET
    @Path("me/misconceptions/{tag}")
    public TemplateInstance mine(@PathParam("id") String id, @PathParam("tag") String tag, @BeanParam Wanted wanted) {
        return page(looking.member(id, wanted.course), tag, wanted);
    }

    /** A table of that as a file. */
    @GET
    @Path("me/misconceptions/{tag}/files/{file}")
    public Response myFile(
            @PathParam("id") String id,
            @PathParam("tag") String tag,
            @PathParam("file") String file,
            @BeanParam Wanted wanted) {
        return file(page(looking.member(id, wanted.course), tag, wanted), file);
    }

    private idea page(Look look, String tag, Wanted wanted) {
        Holders holders = new Holders(look, tag, look.self() ? "" : wanted.person, visitor.zone());
        Misconception idea = look.state().course().misconceptions().get(tag);
        if (idea == null && holders.people().rows().isEmpty()) {
            throw Trouble.notFound();
        }
        wanted.course = look.state().course().id();
        Sheet people = holders.people();
        Holders.Answers answers = holders.answers(remarking);
        boolean tells = idea != null && (!look.self() || !people.rows().isEmpty() && answers.kept() == 0);
        return new idea(look, tag, wanted, idea, tells, people, answers);
    }

    private Response file(idea page, String file) {
        return page.look().file(List.of(page.holders(), page.answers().sheet()), file, visitor.zone());
    }
}
