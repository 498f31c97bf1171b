package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Quiz;
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

/** The answers that figures of a team's dashboard are added up from; for each member, their own. */
@Path("/dashboards/teams/{id}")
@Authenticated
public class AnswersPage {

    @Inject
    Looking looking;

    @Inject
    Visitor visitor;

    /**
     * The page.
     *
     * @param sheet its table, as much as a page shows
     * @param all how many rows there are
     * @param sum what they come to, in a sentence; empty where it is not told
     * @param quizzes that one can ask for
     * @param confidences that one can ask for
     */
    record answers(
            Look look,
            Wanted wanted,
            Sheet sheet,
            int all,
            String sum,
            List<Quiz> quizzes,
            List<Confidence> confidences)
            implements TemplateInstance {}

    @GET
    @Path("answers")
    public TemplateInstance show(@PathParam("id") String id, @BeanParam Wanted wanted) {
        return page(looking.team(id, wanted.course), wanted);
    }

    /** The table as a file. */
    @GET
    @Path("answers/files/{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file, @BeanParam Wanted wanted) {
        Look look = looking.team(id, wanted.course);
        return look.file(List.of(new AnswerSheet(look, wanted).sheet()), file, visitor.zone());
    }

    /** Those of whoever looks. */
    @GET
    @Path("me/answers")
    public TemplateInstance mine(@PathParam("id") String id, @BeanParam Wanted wanted) {
        return page(looking.member(id, wanted.course), wanted);
    }

    /** These as a file. */
    @GET
    @Path("me/answers/files/{file}")
    public Response myFile(@PathParam("id") String id, @PathParam("file") String file, @BeanParam Wanted wanted) {
        Look look = looking.member(id, wanted.course);
        return look.file(List.of(new AnswerSheet(look, wanted).sheet()), file, visitor.zone());
    }

    private static answers page(Look look, Wanted wanted) {
        wanted.course = look.state().course().id();
        AnswerSheet answers = new AnswerSheet(look, wanted);
        Sheet sheet = answers.sheet();
        return new answers(
                look,
                wanted,
                sheet.first(AnswerSheet.SHOWN),
                sheet.rows().size(),
                answers.sum(),
                look.state().course().quizzes().toList(),
                List.of(Confidence.values()));
    }
}
