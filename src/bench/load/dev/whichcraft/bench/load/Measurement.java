package dev.whichcraft.bench.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Some people doing one kind of work, each beginning again as soon as the answer is there and the pace of the work allows.
 *
 * @param round counted from 1; 0 warms up and is not reported
 */
record Measurement(Work work, int people, int round, Duration duration, Window window) {

    Measurement(Work work, int people, int round, Duration duration) {
        this(work, people, round, duration, new Window());
    }

    PopulationBuilder population(Requests requests) {
        return scenario(work.title() + ", " + people + " people, round " + round)
                .exec(work == Work.PLAIN_JDBC ? withoutProgram() : byRequests(requests))
                .injectOpen(atOnceUsers(work == Work.PLAIN_JDBC ? 1 : people));
    }

    /** Gatling has nothing else to do meanwhile, so one of its threads may wait. */
    private ChainBuilder withoutProgram() {
        return exec(session -> {
            Tables.clear();
            PlainJdbc.run(people, duration, window);
            return session;
        });
    }

    private ChainBuilder byRequests(Requests requests) {
        AtomicInteger number = new AtomicInteger();
        return exec(session -> {
                    int mine = number.getAndIncrement();
                    if (mine == 0 && work.writes()) {
                        Tables.clear();
                    }
                    return session.set("number", mine).set("learner", Shared.LEARNER + mine);
                })
                .exec(requests.before(work, people))
                .exec(rendezVous(people))
                .exec(session -> {
                    window.enter();
                    return session;
                })
                // A whole attempt that has begun is brought to its end.
                .exec(during(duration, "turn", false).on(paced(timed(requests.of(work)))))
                .exec(session -> {
                    window.leave();
                    return session;
                });
    }

    private ChainBuilder paced(ChainBuilder request) {
        return work.pace().isZero() ? request : pace(work.pace()).exec(request);
    }

    private ChainBuilder timed(ChainBuilder request) {
        return exec(session -> session.set("began", System.nanoTime()))
                .exec(request)
                .exec(session -> {
                    window.took(System.nanoTime() - session.getLong("began"), session.isFailed());
                    return session.markAsSucceeded();
                });
    }
}
