package dev.whichcraft.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that this server can do: what the product's own work is held against. */
@Path("/bench")
@PermitAll
public class Bare {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Bare</title>"
            + "<p>Always the same.</p>".repeat(50) + "</html>";

    @Inject
    DataSource database;

    /** A fixed page. */
    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        return PAGE;
    }

    /** One row in one transaction. */
    @POST
    @Path("rows")
    @Transactional
    public String insert(@FormParam("note") String note) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_row (id, note, at) values (?, ?, now())")) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setString(2, note);
            insert.executeUpdate();
            Statements.one();
            return "saved";
        }
    }

    /** How many statements were sent so far. */
    @GET
    @Path("statements")
    public String statements() {
        return Statements.sent();
    }
}
