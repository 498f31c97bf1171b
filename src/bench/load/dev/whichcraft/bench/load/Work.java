package dev.whichcraft.bench.load;

import java.util.List;

/** What is measured, in the order of measuring. */
enum Work {
    BARE_PAGE("bare page"),
    LESSON_VISITOR("lesson view, visitor", BARE_PAGE),
    LESSON_LEARNER("lesson view, learner", BARE_PAGE),
    PLAIN_JDBC("plain JDBC insert"),
    BARE_INSERT("bare insert", PLAIN_JDBC),
    ANSWER("answer saved", BARE_INSERT, PLAIN_JDBC),
    ATTEMPT("whole attempt");

    private final String title;
    private final List<Work> baselines;

    Work(String title, Work... baselines) {
        this.title = title;
        this.baselines = List.of(baselines);
    }

    String title() {
        return title;
    }

    /** What its throughput is held against. */
    List<Work> baselines() {
        return baselines;
    }
}
