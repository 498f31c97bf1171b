package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.attempts.marks.MarkWords;
import dev.whichcraft.domain.marks.Part;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.people.Me;
import dev.whichcraft.teams.Change;
import dev.whichcraft.teams.Membership;
import dev.whichcraft.teams.Seat;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Marks of a team from a file: looked at first, and then set, all of them or none. */
@Path("/teams/{id}/gradebook/marks")
@Authenticated
public class GradebookMarks {

    @Inject
    Seat seat;

    @Inject
    Me me;

    @Inject
    Works works;

    @Inject
    Remarking remarking;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param sent the file as it was read; empty before
     * @param read what it says
     * @param reason as it was typed
     * @param why what keeps it from being set; empty for nothing
     */
    record marks(Membership mine, String sent, MarkRows read, String reason, String why) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        return new marks(seat.with(Right.TEACH, id), "", new MarkRows(List.of()), "", "");
    }

    /** Looks at a file; nothing is changed. */
    @POST
    @Path("file")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public TemplateInstance upload(@PathParam("id") String id, @RestForm("file") FileUpload file) {
        Membership mine = seat.with(Right.TEACH, id);
        return preview(mine, file == null ? "" : text(mine, file), "", "");
    }

    /** Looks at what was pasted, or sets it: then all of it, or nothing. The same sent twice is set once. */
    @POST
    @Transactional
    public RestResponse<Object> paste(
            @PathParam("id") String id,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("set") @DefaultValue("no") String set) {
        Membership mine = seat.toChange(Right.TEACH, id);
        if (!set.equals("yes")) {
            return RestResponse.ok(preview(mine, text, reason, ""));
        }
        if (reason.isBlank()) {
            String why = "Say why: every learner whose mark changes reads it.";
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, preview(mine, text, reason, why));
        }
        marks page = new marks(mine, text, works.marksAlone(mine, text).read(text), reason, "");
        RestResponse<Object> gradebook = RestResponse.seeOther(URI.create("/teams/" + mine.team.id + "/gradebook"));
        if (works.again(page.read(), reason.strip(), me.signedIn())) {
            return gradebook;
        }
        if (!page.read().right() || page.read().changes().isEmpty()) {
            return RestResponse.status(RestResponse.Status.CONFLICT, page);
        }
        set(mine, page.read().changes(), reason.strip());
        return gradebook;
    }

    private void set(Membership mine, List<MarkRow> rows, String reason) {
        List<Attempt> attempts = rows.stream().map(MarkRow::attempt).toList();
        var marked =
                remarking.of(attempts).stream().collect(Collectors.toMap(one -> one.attempt().id, Function.identity()));
        for (MarkRow row : rows) {
            MarkStep step = MarkStep.override(Part.WHOLE, row.after(), reason, me.signedIn());
            remarking.add(marked.get(row.attempt().id), step);
            String what = row.what() + " to " + MarkWords.percent(row.after()) + ": " + reason;
            Change.note(mine.team, me.signedIn(), row.attempt().personId, Change.Kind.MARKED, what, clock.instant());
        }
    }

    private marks preview(Membership mine, String text, String reason, String why) {
        if (text.isBlank()) {
            throw new Trouble(
                    400,
                    "There was nothing in it",
                    "Choose the file of marks that you changed, or paste what stands in it. Nothing was changed.",
                    "/teams/" + mine.team.id + "/gradebook/marks",
                    "Back");
        }
        return new marks(mine, text, works.marks(mine).read(text), reason, why);
    }

    private static String text(Membership mine, FileUpload file) {
        try {
            return Files.readString(file.uploadedFile());
        } catch (MalformedInputException e) {
            throw new Trouble(
                    400,
                    "This file is not in UTF-8",
                    "Its letters cannot be told for certain. Save it as “CSV UTF-8” and send it again. Nothing was changed.",
                    "/teams/" + mine.team.id + "/gradebook/marks",
                    "Back");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
