package dev.whichcraft.attempts;

import dev.whichcraft.attempts.forms.Entry;
import dev.whichcraft.attempts.forms.Entry.Missing;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.forms.Sent;
import dev.whichcraft.domain.attempt.Saving;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Takes an answer. It is saved before anything says so, and nothing that was sent is lost. */
@Path("/attempts/{id}/answers")
@PermitAll
public class Answers {

    @Inject
    Desk desk;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** What became of an answer in an attempt. */
    private record Saved(Desk.Open open, Saving saving) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Instant arrived = clock.instant();
        Sent sent = Sent.of(form);
        Fields fields = Fields.of(form);
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo(UriBuilder.fromPath("/attempts/{id}")
                            .queryParam("question", "{question}")
                            .queryParam("stage", "{stage}")
                            .build(id, sent.question(), sent.stage())
                    + fields.query());
        }
        Desk.Open open = desk.answer(id, sent.question());
        Question question = open.paper().quiz().question(sent.question()).orElseThrow(Trouble::notFound);
        URI page = URI.create("/attempts/" + open.attempt().id + "?question=" + question.id() + "#answered");
        Stage stage =
                sent.stageOf(question).orElseThrow(() -> outOfTurn(page, "Load the question again and answer there."));
        Entry entry = Entry.of(question.task(stage).orElseThrow(), fields);
        var response = sent.response(open.paper(), question, stage, entry.answer());
        if (response.isEmpty()) {
            return incomplete(desk.look(id), question, stage, fields, entry.missing(), page, arrived);
        }
        Function<Desk.Open, Saved> save = at -> new Saved(
                at, Answer.save(at.attempt(), at.paper(), question, stage, sent.number(), response.get(), arrived));
        Saved saved = save.apply(open);
        if (saved.saving() != Saving.NEW) {
            saved = QuarkusTransaction.requiringNew().call(() -> save.apply(desk.change(id)));
        }
        return switch (saved.saving()) {
            case NEW, SAME -> Response.seeOther(page).build();
            case TAKEN -> throw taken(saved.open(), question, stage, fields, page);
            case CLOSED, LATE -> throw Desk.closed(saved.open());
            case OUT_OF_TURN -> throw outOfTurn(page, "Load the question again; it shows what comes next.");
        };
    }

    /** The question again, with all that was sent in its form and what is missing above it. */
    private static Response incomplete(
            Desk.Open open,
            Question question,
            Stage stage,
            Fields fields,
            List<Missing> missing,
            URI page,
            Instant arrived) {
        if (open.paper().closed() || open.attempt().times.line().over(arrived)) {
            throw Desk.closed(open);
        }
        if (open.paper().outcome(question, stage).settled()) {
            throw taken(open, question, stage, fields, page);
        }
        return Response.status(400)
                .header("HX-Push-Url", "false")
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Attempts.question.of(open, question.id(), stage, fields, missing, arrived))
                .build();
    }

    private static Trouble outOfTurn(URI page, String what) {
        return new Trouble(
                400,
                "This answer is not complete",
                what + " Nothing was changed.",
                page.toString(),
                "Back to the question");
    }

    /** Another answer came first; where it may be changed, the one that was sent is set in the form to be sent anew. */
    private static Trouble taken(Desk.Open open, Question question, Stage stage, Fields fields, URI page) {
        boolean exam = open.paper().quiz().settings().exam();
        boolean stands = exam && open.paper().outcome(question, stage).settled();
        boolean change = exam && !stands && open.attempt().running();
        String again = "/attempts/" + open.attempt().id + "?question=" + question.id() + "&stage=" + Words.token(stage)
                + fields.query();
        return new Trouble(
                409,
                "This was answered before",
                (stands
                                ? "You went on from this answer, perhaps in another window or on another device, so it stands;"
                                : "Another answer was saved here first, perhaps in another window or on another device."
                                        + " That one counts;")
                        + " the one you just sent was not saved."
                        + (change ? " If yours is to count instead, look at it once more and save it." : ""),
                change ? again : page.toString(),
                change ? "Look at mine once more" : "See the answer that counts");
    }
}
