package dev.whichcraft.people;

import dev.whichcraft.web.Trouble;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What we know of the person who looks, and all of it to take away. */
@Path("/people/me")
@Authenticated
public class Profile {

    @Inject
    Me me;

    record profile(Person person, List<TimeStep.Told> steps) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        UUID id = me.signedIn();
        return new profile(Person.of(id).orElseThrow(Trouble::notFound), TimeStep.of(id));
    }

    /** Everything about the person as one JSON object: their own row, and a list for each table. */
    @GET
    @Path("data")
    public Response data() {
        UUID person = me.signedIn();
        StreamingOutput all = stream -> QuarkusTransaction.requiringNew().run(() -> write(person, stream));
        return Response.ok(all, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"whichcraft-my-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void write(UUID person, OutputStream stream) {
        try {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            out.write("{\"person\": ");
            rows(Person.rows(person, "person"), out);
            for (String table : Person.tables()) {
                out.write(",\n\"" + table + "\": ");
                rows(Person.rows(person, table), out);
            }
            out.write("}\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(Stream<String> rows, Writer out) throws IOException {
        try (rows) {
            String before = "[";
            for (Iterator<String> each = rows.iterator(); each.hasNext(); before = ",\n ") {
                out.write(before);
                out.write(each.next());
            }
            out.write(before.equals("[") ? "[]" : "]");
        }
    }
}
