package dev.whichcraft.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is measured, in the order of measuring. */
enum Work {
    BARE_PAGE("bare page"),
    LESSON_VISITOR("lesson view, visitor", BARE_PAGE),
    LESSON_LEARNER("lesson view, learner", BARE_PAGE),
    PLAIN_JDBC("plain JDBC insert"),
    BARE_INSERT("bare insert", PLAIN_JDBC),
    ANSWER("answer saved", BARE_INSERT, PLAIN_JDBC),
    ATTEMPT("whole attempt"),
    SLIDER("a slider moves"),
    HAND_IN("attempt handed in"),
    TEAM("team", "/teams/#{team}"),
    SETTINGS("settings", "/teams/#{team}/settings"),
    INVITATIONS("invitations", "/teams/#{team}/invitations"),
    MEMBERS("members", "/teams/#{team}/members"),
    ASSIGNMENTS("assignments", "/teams/#{team}/assignments"),
    ASSIGNMENT("one assignment", "/teams/#{team}/assignments/#{assignment}"),
    NEW_ASSIGNMENT("form of a new assignment", "/teams/#{team}/assignments/new"),
    TERMS("terms of an assignment", "/teams/#{team}/assignments/#{assignment}/terms"),
    EXTENSIONS("extensions", "/teams/#{team}/assignments/#{assignment}/extensions"),
    HISTORY("history of a team", "/teams/#{team}/history"),
    LIVE("live view", "/teams/#{team}/assignments/#{assignment}/live"),
    REGRADE("correcting questions", "/teams/#{team}/assignments/#{assignment}/regrade"),
    GRADEBOOK("gradebook", "/teams/#{team}/gradebook"),
    PERSON("one person's work", "/teams/#{team}/gradebook/#{member}/#{assignment}"),
    MARKS("marks as a file", "/teams/#{team}/gradebook/marks.csv"),
    MARKS_FORM("form for a file of marks", "/teams/#{team}/gradebook/marks"),
    PROBLEMS("problems", "/teams/#{team}/problems"),
    DASHBOARD("team dashboard", "/dashboards/teams/#{team}"),
    ANSWERS("answers of a team", "/dashboards/teams/#{team}/answers"),
    AGENDA("agenda", "/dashboards/teams/#{team}/agenda"),
    QUIZZES("quizzes with statistics", "/dashboards/items"),
    QUIZ("item statistics of a quiz", "/dashboards/items/docker-vs-vm/architecture"),
    QUESTION("item statistics of a question", "/dashboards/items/docker-vs-vm/architecture/own-kernel-module"),
    PEOPLE("people", "/people"),
    ORGANISATION("all teams side by side", "/dashboards/organisation");

    /** A page asks for a new picture once a slider has rested for a tenth of a second, so nobody asks more often. */
    private static final Duration SLIDING = Duration.ofMillis(100);

    private final String title;
    private final String address;
    private final List<Work> baselines;

    Work(String title, Work... baselines) {
        this.title = title;
        this.address = "";
        this.baselines = List.of(baselines);
    }

    /** A page of an instructor. */
    Work(String title, String address) {
        this.title = title;
        this.address = address;
        this.baselines = List.of();
    }

    /** What is measured without a crowd, or else with one; of that, what begins with one of some names. */
    static List<Work> all(boolean crowd, String... only) {
        return Stream.of(values())
                .filter(work -> crowd
                        ? work.page() || work == BARE_INSERT || work == ANSWER || work == HAND_IN
                        : !work.page() && work != HAND_IN)
                .filter(work -> Stream.of(only).anyMatch(work.title::startsWith))
                .toList();
    }

    /** Whether it leaves rows behind. */
    boolean writes() {
        return this == PLAIN_JDBC || this == BARE_INSERT || this == ANSWER || this == ATTEMPT || this == HAND_IN;
    }

    /** Whether it is a page of an instructor, which only a crowd makes worth measuring. */
    boolean page() {
        return !address.isEmpty();
    }

    /** Its address, with the names of what is different for each team. */
    String address() {
        return address;
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
