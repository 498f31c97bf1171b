package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Saving;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Response.Passed;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The form, as it came; what is missing is empty. */
    private record Sent(
            String question, String stage, String revision, String option, String confidence, String pass) {}

    @POST
    @Transactional
    public Response answer(
            @PathParam("id") String id,
            @FormParam("question") @DefaultValue("") String question,
            @FormParam("stage") @DefaultValue("") String stage,
            @FormParam("revision") @DefaultValue("") String revision,
            @FormParam("option") @DefaultValue("") String option,
            @FormParam("confidence") @DefaultValue("") String confidence,
            @FormParam("pass") @DefaultValue("") String pass) {
        return answer(id, new Sent(question, stage, revision, option, confidence, pass));
    }

    private Response answer(String id, Sent sent) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo(UriBuilder.fromPath("/attempts/{id}")
                    .queryParam("question", "{question}")
                    .queryParam("option", "{option}")
                    .queryParam("confidence", "{confidence}")
                    .build(id, sent.question(), sent.option(), sent.confidence())
                    .toString());
        }
        Desk.Open open = desk.change(id);
        Scenario scenario = open.paper().scenario(sent.question()).orElseThrow(Trouble::notFound);
        URI page = UriBuilder.fromPath("/attempts/{id}")
                .queryParam("question", "{question}")
                .fragment("answered")
                .build(open.attempt().id, scenario.id());
        Stage stage = parse(Stage.class, sent.stage())
                .filter(known -> scenario.choice(known).isPresent())
                .orElseThrow(() -> incomplete(page, "Load the question again and choose there."));
        Saving saving = open.attempt()
                .answer(
                        open.paper(),
                        scenario,
                        stage,
                        revision(sent),
                        response(sent, scenario, stage, page),
                        clock.instant());
        return switch (saving) {
            case NEW, SAME -> Response.seeOther(page).build();
            case TAKEN -> throw taken(page);
            case CLOSED -> throw closed(open.attempt());
            case OUT_OF_TURN -> throw incomplete(page, "Load the question again; it shows what comes next.");
        };
    }

    private static dev.whichcraft.domain.content.Response response(
            Sent sent, Scenario scenario, Stage stage, URI page) {
        if (!sent.pass().isEmpty()) {
            return new Passed();
        }
        if (sent.option().isEmpty()) {
            throw incomplete(page, "Choose one of the options, then say how sure you are.");
        }
        if (scenario.choice(stage).orElseThrow().option(sent.option()).isEmpty()) {
            throw incomplete(page, "The option that was sent is not one of this question. Choose one that is.");
        }
        Confidence confidence = parse(Confidence.class, sent.confidence())
                .orElseThrow(() -> incomplete(page, "Say how sure you are as well: a guess counts as much."));
        return new Picked(sent.option(), confidence);
    }

    private static int revision(Sent sent) {
        try {
            return Integer.parseInt(sent.revision());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static <E extends Enum<E>> Optional<E> parse(Class<E> type, String token) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(token))
                .findFirst();
    }

    private static Trouble incomplete(URI page, String what) {
        return new Trouble(
                400,
                "This answer is not complete",
                what + " Nothing was changed.",
                page.toString(),
                "Back to the question");
    }

    private static Trouble taken(URI page) {
        return new Trouble(
                409,
                "This was answered before",
                "Another answer was saved here first, perhaps in another window or on another device. That one counts;"
                        + " the one you just sent was not saved.",
                page.toString(),
                "See the answer that counts");
    }

    private static Trouble closed(Attempt attempt) {
        return new Trouble(
                409,
                "This attempt was handed in",
                "It takes no more answers. Everything that was saved before counts.",
                "/attempts/" + attempt.id + "/review",
                "See the result");
    }
}
