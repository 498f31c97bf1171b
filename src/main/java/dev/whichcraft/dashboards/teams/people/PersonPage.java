package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.Asked;
import dev.whichcraft.domain.content.Quiz;
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
import java.time.ZoneId;
import java.util.List;

/** How one member of a team stands, as its leads see it. */
@Path("/dashboards/teams/{id}/people/{person}")
@Authenticated
public class PersonPage {

    @Inject
    Looking looking;

    @Inject
    Visitor visitor;

    /** The page. */
    record person(Look look, List<Sheet> sheets) implements TemplateInstance {

        static person of(Look look, ZoneId zone) {
            return new person(look, look.one() == null ? List.of() : new PersonSheets(look, zone).shown());
        }
    }

    /** The page of one section. */
    record section(Look look, Quiz quiz, List<Sheet> sheets) implements TemplateInstance {

        static section of(Look look, String slug, ZoneId zone) {
            Quiz quiz = look.state().course().quiz(slug).orElseThrow(Trouble::notFound);
            return new section(look, quiz, new SectionSheets(look, quiz, zone).shown());
        }
    }

    @GET
    public TemplateInstance one(
            @PathParam("id") String id, @PathParam("person") String person, @BeanParam Asked asked) {
        return PersonPage.person.of(looking.person(id, person, asked.course), visitor.zone());
    }

    /** A table of the page as a file. */
    @GET
    @Path("files/{file}")
    public Response file(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("file") String file,
            @BeanParam Asked asked) {
        Look look = looking.person(id, person, asked.course);
        return look.file(PersonPage.person.of(look, visitor.zone()).sheets(), file, visitor.zone());
    }

    /** What is behind the level of one section. */
    @GET
    @Path("sections/{quiz}")
    public TemplateInstance section(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("quiz") String quiz,
            @BeanParam Asked asked) {
        return PersonPage.section.of(looking.person(id, person, asked.course), quiz, visitor.zone());
    }

    /** A table of that as a file. */
    @GET
    @Path("sections/{quiz}/files/{file}")
    public Response sectionFile(
            @PathParam("id") String id,
            @PathParam("person") String person,
            @PathParam("quiz") String quiz,
            @PathParam("file") String file,
            @BeanParam Asked asked) {
        Look look = looking.person(id, person, asked.course);
        return look.file(PersonPage.section.of(look, quiz, visitor.zone()).sheets(), file, visitor.zone());
    }
}
