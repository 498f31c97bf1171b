package dev.whichcraft.bench.load;

import java.nio.file.Path;

/** What the JVM that prepares and the JVM that makes the load agree on. */
final class Shared {

    /** Where this build puts everything. */
    static final Path FOLDER = Path.of("target/bench");

    static final Path REPORT = FOLDER.resolve("report.md");

    /** All answers that the learners can give. */
    static final Path ANSWERS = FOLDER.resolve("answers.txt");

    /** The answers of one whole attempt. */
    static final Path TAKING = FOLDER.resolve("taking.txt");

    /** Addresses of the lessons that are viewed. */
    static final Path LESSONS = FOLDER.resolve("lessons.txt");

    /** Each line a team of the crowd: its id, that of an assignment and that of a member. */
    static final Path TEAMS = FOLDER.resolve("teams.txt");

    /** Each line somebody of the crowd and an attempt that they only have to hand in. */
    static final Path HAND_INS = FOLDER.resolve("hand-ins.txt");

    /** What was measured with crowds, a file a size. */
    static final Path FIGURES = FOLDER.resolve("figures");

    static final String COURSE = "docker-vs-vm";

    /** The quiz that is taken whole. */
    static final String TAKEN = "architecture";

    /** Names, before their numbers: of those who view lessons and save answers, and of those who take a quiz whole. */
    static final String LEARNER = "learner-";

    static final String TAKER = "taker-";

    /** Names of people in teams, before their number. */
    static final String MEMBER = "member-";

    /** Names of admins, before their number; the program knows them by it. */
    static final String ADMIN = "root-";

    private Shared() {}
}
