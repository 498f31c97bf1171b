package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.library.Library;
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

/** All teams side by side, the courses in use, and growth. */
@Path("/dashboards/organisation")
@RolesAllowed("admin")
public class Organisation {

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param page counts from 0
     * @param query asks for the same page
     * @param more whether there is a next one
     */
    record organisation(Sheet teams, Sheet courses, Sheet weeks, int page, String query, boolean more)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("page") @DefaultValue("0") int page) {
        OrganisationSheets sheets = sheets(page);
        Sheet teams = sheets.teams();
        return new organisation(
                teams, sheets.courses(), sheets.weeks(), sheets.page(), "page=" + sheets.page(), sheets.full(teams));
    }

    /** A table of the page as a file. */
    @GET
    @Path("files/{file}")
    public Response file(@PathParam("file") String file, @QueryParam("page") @DefaultValue("0") int page) {
        return Download.of(sheets(page).all(), file);
    }

    private OrganisationSheets sheets(int page) {
        return OrganisationSheets.of(Math.min(Math.max(0, page), 10_000), library, clock.instant());
    }
}
