package dev.whichcraft.bench.load;

import java.time.Duration;
import java.util.List;

/** What is measured, in the order of measuring. */
enum Work {
    BARE_PAGE("bare page"),
    LESSON_VISITOR("lesson view, visitor", BARE_PAGE),
    LESSON_LEARNER("lesson view, learner", BARE_PAGE),
    PLAIN_JDBC("plain JDBC insert"),
    BARE_INSERT("bare insert", PLAIN_JDBC),
    ANSWER("answer saved", BARE_INSERT, PLAIN_JDBC),
    ATTEMPT("whole attempt"),
    SLIDER("a slider moves");

    /** A page asks for a new picture once a slider has rested for a tenth of a second, so nobody asks more often. */
    private static final Duration SLIDING = Duration.ofMillis(100);

    private final String title;
    private final List<Work> baselines;

    Work(String title, Work... baselines) {
        this.title = title;
        this.baselines = List.of(baselines);
    }

    String title() {
        return title;
    }

    /** How much time passes at least from one request of a person to the next; nothing for as fast as they can. */
    Duration pace() {
        return this == SLIDER ? SLIDING : Duration.ZERO;
    }

    /** What its throughput is held against. */
    List<Work> baselines() {
        return baselines;
    }
}
