package dev.whichcraft.bench.load;

import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All measurements, one after the other. Rounds repeat them, so that a busy moment of the machine hits all alike. */
public final class Load extends Simulation {

    private static final int[] PEOPLE = {1, 8, 32};

    /** How many answers there are before the load begins; 0 for no more than the cast's. */
    private static final long CROWD = Long.getLong("bench.crowd");

    /** Instructors look at their pages a few at a time. */
    private static final int[] INSTRUCTORS = {1, 8};

    /** By then the program is compiled to machine code, on a machine that does nothing else. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final List<Measurement> measurements = plan();

    /** Gatling calls this. */
    public Load() {
        Requests requests = new Requests();
        PopulationBuilder chain = null;
        for (int i = measurements.size() - 1; i >= 0; i--) {
            PopulationBuilder population = measurements.get(i).population(requests);
            chain = chain == null ? population : population.andThen(chain);
        }
        setUp(chain)
                .protocols(http.baseUrl(System.getProperty("bench.url")).acceptEncodingHeader("gzip"))
                .assertions(global().failedRequests().count().is(0L));
    }

    private static List<Measurement> plan() {
        Duration duration = Duration.ofSeconds(Integer.getInteger("bench.seconds"));
        List<Measurement> plan = new ArrayList<>();
        List<Work> works = Work.all(CROWD > 0, System.getProperty("bench.only").split(","));
        for (Work work : works) {
            if (work != Work.PLAIN_JDBC) {
                plan.add(new Measurement(work, 32, 0, CROWD > 0 ? duration : WARM_UP));
            }
        }
        for (int round = 1; round <= Integer.getInteger("bench.rounds"); round++) {
            for (int people : CROWD > 0 ? INSTRUCTORS : PEOPLE) {
                for (Work work : works) {
                    plan.add(new Measurement(work, people, round, duration));
                }
            }
        }
        return plan;
    }

    @Override
    public void after() {
        List<Measurement> counted =
                measurements.stream().filter(one -> one.round() > 0).toList();
        if (CROWD > 0) {
            Figures.write(counted, CROWD);
        } else {
            Report.write(counted);
        }
    }
}
