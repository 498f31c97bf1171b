package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.library.Library;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All teams side by side, the courses in use, and growth. */
@Path("/dashboards/organisation")
@RolesAllowed("admin")
public class Organisation {

    @Inject
    Library library;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param page of the teams, from 0
     */
    record organisation(TeamsTable teams, Sheet courses, Sheet weeks, int page) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("page") @DefaultValue("0") int wished) {
        int page = Math.min(Math.max(0, wished), 10_000);
        OrganisationSheets sheets = OrganisationSheets.of(library, clock.instant());
        return new organisation(
                TeamsTable.page(page, library, clock.instant()), sheets.courses(), sheets.weeks(), page);
    }

    /** A table of the page as a file; that of the teams has those of all pages. */
    @GET
    @Path("files/{file}")
    public Response file(@PathParam("file") String file) {
        return Download.of(
                file.startsWith("teams.") ? List.of(TeamsTable.whole(library, clock.instant())) : lists(),
                file,
                "Organisation",
                LocalDate.ofInstant(clock.instant(), visitor.zone()));
    }

    private List<Sheet> lists() {
        OrganisationSheets sheets = OrganisationSheets.of(library, clock.instant());
        return List.of(sheets.courses(), sheets.weeks());
    }
}
