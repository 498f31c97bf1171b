package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.teams.Asked;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What the leads of a team see of whoever looks: the same pages, about themselves. */
@Path("/dashboards/teams/{id}")
@Authenticated
public class OwnPage {

    @Inject
    Looking looking;

    @Inject
    Visitor visitor;

    @GET
    @Path("me")
    public TemplateInstance me(@PathParam("id") String id, @BeanParam Asked asked) {
        return PersonPage.person.of(looking.me(id, asked.course), visitor.zone());
    }

    /** A table of the page as a file. */
    @GET
    @Path("me/files/{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file, @BeanParam Asked asked) {
        Look look = looking.member(id, asked.course);
        return look.file(PersonPage.person.of(look, visitor.zone()).sheets(), file, visitor.zone());
    }

    /** What is behind the level of one section. */
    @GET
    @Path("me/sections/{quiz}")
    public TemplateInstance section(
            @PathParam("id") String id, @PathParam("quiz") String quiz, @BeanParam Asked asked) {
        return PersonPage.section.of(looking.member(id, asked.course), quiz, visitor.zone());
    }

    /** A table of that as a file. */
    @GET
    @Path("me/sections/{quiz}/files/{file}")
    public Response sectionFile(
            @PathParam("id") String id,
            @PathParam("quiz") String quiz,
            @PathParam("file") String file,
            @BeanParam Asked asked) {
        Look look = looking.member(id, asked.course);
        return look.file(PersonPage.section.of(look, quiz, visitor.zone()).sheets(), file, visitor.zone());
    }
}
