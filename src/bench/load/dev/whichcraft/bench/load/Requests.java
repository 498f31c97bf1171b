package dev.whichcraft.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.foreach;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people send for each kind of work. */
final class Requests {

    private static final List<String> SLIDERS = List.of(
            "/models/density?guess=ten&app=",
            "/models/boot?guess=all&init=",
            "/models/overhead?guess=same&cpu=50&memory=0.");

    private final List<String> lessons = read(Shared.LESSONS);
    private final List<Planned> answers =
            read(Shared.ANSWERS).stream().map(Planned::parse).toList();
    private final List<String> teams = Files.exists(Shared.TEAMS) ? read(Shared.TEAMS) : List.of();
    private final Queue<String> handIns =
            new ConcurrentLinkedQueue<>(Files.exists(Shared.HAND_INS) ? read(Shared.HAND_INS) : List.of());
    private final List<String> taking =
            read(Shared.TAKING).stream().map(Planned::parse).map(Planned::form).toList();

    /** What is done before the measurement: the token that forms need, and one's share of the answers. */
    ChainBuilder before(Work work, int people) {
        ChainBuilder token = exec(http("token")
                .get("/")
                .check(css("input[name=csrf-token]", "value").saveAs("token")));
        return switch (work) {
            case ANSWER -> token.exec(session -> session.set("answers", share(session.getInt("number"), people)));
            case ATTEMPT -> token.exec(session -> session.set("learner", Shared.TAKER + session.getInt("number")));
            case ORGANISATION -> exec(session -> session.set("learner", Shared.ADMIN + session.getInt("number")));
            default -> work.page() ? exec(this::leads) : token;
        };
    }

    /** Each of the people leads a team of their own, as long as there are teams. */
    private Session leads(Session session) {
        int number = session.getInt("number") % teams.size();
        String[] ids = teams.get(number).split(" ");
        return session.set("learner", Crowd.LEAD + number)
                .set("team", ids[0])
                .set("assignment", ids[1])
                .set("member", ids[2]);
    }

    private Iterator<Planned> share(int number, int people) {
        return answers.stream().filter(one -> one.person() % people == number).iterator();
    }

    ChainBuilder of(Work work) {
        return switch (work) {
            case BARE_PAGE -> exec(http("bare page").get("/bench/page").check(status().is(200)));
            case LESSON_VISITOR -> lesson(http("lesson, visitor").get("#{lesson}"));
            case LESSON_LEARNER -> lesson(as(http("lesson, learner").get("#{lesson}")));
            case BARE_INSERT ->
                exec(http("bare insert")
                        .post("/bench/rows")
                        .formParam("csrf-token", "#{token}")
                        .formParam("note", "one row in one transaction")
                        .check(status().is(200)));
            case ANSWER ->
                exec(Requests::next).exec(answer().disableFollowRedirect().check(status().is(303)));
            case ATTEMPT -> attempt();
            case SLIDER -> slider();
            case HAND_IN ->
                exec(this::nextHandIn)
                        .exec(form("hand in", "/attempts/#{attempt}/submission")
                                .disableFollowRedirect()
                                .check(status().is(303)));
            case PLAIN_JDBC -> throw new IllegalArgumentException("No request takes part in it");
            default -> exec(as(http(work.title()).get(work.address())).check(status().is(200)));
        };
    }

    /** Somebody drags: each request asks one of three models for other settings; after a while others had them before. */
    private static ChainBuilder slider() {
        return exec(session -> {
                    int move = session.getInt("number") * 97 + session.getInt("turn");
                    return session.set("moved", SLIDERS.get(move % SLIDERS.size()) + (100 + move % 900));
                })
                .exec(http("slider")
                        .get("#{moved}")
                        .header("HX-Request", "true")
                        .check(status().is(200)));
    }

    private ChainBuilder lesson(HttpRequestActionBuilder request) {
        return exec(session -> session.set(
                        "lesson", lessons.get((session.getInt("number") + session.getInt("turn")) % lessons.size())))
                .exec(request.check(status().is(200)));
    }

    private static Session next(Session session) {
        Iterator<Planned> mine = session.get("answers");
        if (!mine.hasNext()) {
            throw new IllegalStateException("All answers were given: add learners to the cast");
        }
        Planned answer = mine.next();
        return session.set("form", answer.form())
                .set("learner", Shared.LEARNER + answer.person())
                .set("attempt", answer.attempt());
    }

    private Session nextHandIn(Session session) {
        String next = handIns.poll();
        if (next == null) {
            throw new IllegalStateException("All attempts were handed in: measure for a shorter time");
        }
        return session.set("learner", next.split(" ")[0]).set("attempt", next.split(" ")[1]);
    }

    /** From the start to the result; each form is followed to the page that it leads to, as a browser does. */
    private ChainBuilder attempt() {
        return exec(form("start", "/attempts")
                        .formParam("course", Shared.COURSE)
                        .formParam("quiz", Shared.TAKEN)
                        .check(
                                status().is(200),
                                currentLocation()
                                        .transform(address -> address.substring(address.lastIndexOf('/') + 1))
                                        .saveAs("attempt")))
                .exec(foreach(taking, "form").on(exec(answer().check(status().is(200)))))
                .exec(as(http("check").get("/attempts/#{attempt}/submission")).check(status().is(200)))
                .exec(form("hand in", "/attempts/#{attempt}/submission")
                        .check(
                                status().is(200),
                                currentLocation()
                                        .transform(address -> address.endsWith("/review"))
                                        .is(true)));
    }

    private static HttpRequestActionBuilder answer() {
        return as(http("answer").post("/attempts/#{attempt}/answers"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(StringBody("csrf-token=#{token}&#{form}"));
    }

    private static HttpRequestActionBuilder form(String name, String path) {
        return as(http(name).post(path)).formParam("csrf-token", "#{token}");
    }

    private static HttpRequestActionBuilder as(HttpRequestActionBuilder request) {
        return request.header("X-Bench-Person", "#{learner}");
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
