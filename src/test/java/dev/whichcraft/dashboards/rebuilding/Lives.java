package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.attempts.Closing;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Tasks;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A team whose people do by chance whatever its pages let them do, one after the other. What a page refuses was not done;
 * the same seed gives the same lives.
 */
final class Lives {

    private static final String SPEED = "tram-vs-bike/speed";
    private static final String WEATHER = "tram-vs-bike/weather";
    private static final String FINAL = "docker-vs-vm/final";
    private static final List<String> OWN =
            List.of(SPEED, WEATHER, "tram-vs-bike/cost", "docker-vs-vm/portability", "docker-vs-vm/startup-time");

    /** What somebody does, or does not, where the page refuses it. */
    enum Deed {
        TAKES,
        TAKES_AN_OLDER_VERSION,
        LEAVES_IT_UNTIL_THE_TIME_IS_UP,
        TAKES_WHAT_WAS_ASSIGNED,
        PRACTISES,
        CORRECTS,
        MARKS,
        TAKES_A_MARK_BACK,
        DELETES_EVERYTHING,
        WAITS
    }

    private final Random random;
    private final Library library;
    private final Closing closing;
    private final TestClock clock;
    private final Rows rows;
    private final Squad squad;
    private final Lead lead;
    private final Older older;
    private final Map<String, String> assignments;
    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);

    /** Founds the team of this name. */
    Lives(String team, Random random, Library library, Closing closing, TestClock clock, Rows rows) {
        this.random = random;
        this.library = library;
        this.closing = closing;
        this.clock = clock;
        this.rows = rows;
        squad = Squad.of(team, 3);
        Crew crew = squad.crew();
        Map<String, Object> toldLater = Map.of(
                "of",
                WEATHER,
                "review",
                "own",
                "shown",
                List.of("after.right_answers", "closed.marks"),
                "closes",
                clock.instant().plus(Duration.ofDays(9)).toString().substring(0, 16));
        assignments = new TreeMap<>(Map.of(
                crew.assign(Map.of()),
                SPEED,
                crew.assign(toldLater),
                WEATHER,
                crew.assign(Map.of("of", FINAL)),
                FINAL));
        lead = new Lead(crew, random, library, rows);
        older = new Older(library.course("tram-vs-bike").orElseThrow(), random, rows);
    }

    /** Each deed so many times, in any order, once everybody took something. */
    void live(int times) {
        squad.all().forEach(this::takesWhatWasAssigned);
        List<Deed> all = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            // or little would be left to correct
            boolean seldom = deed == Deed.DELETES_EVERYTHING;
            all.addAll(Collections.nCopies(seldom ? 1 + times / 4 : times, deed));
        }
        for (Deed deed : new Tasks(random).shuffled(all)) {
            if (does(deed, any(squad.all()))) {
                done.merge(deed, 1, Integer::sum);
            }
            // no two things ever happen at one moment
            clock.pass(Duration.ofSeconds(1 + random.nextInt(300)));
        }
    }

    /** How often what was done. */
    Map<Deed, Integer> done() {
        return done;
    }

    private boolean does(Deed deed, Visit who) {
        return switch (deed) {
            case TAKES -> handsIn(start(who, "/attempts", any(OWN)));
            case TAKES_AN_OLDER_VERSION -> takesAnOlderVersion(who);
            case LEAVES_IT_UNTIL_THE_TIME_IS_UP -> answers(start(who, "/attempts", SPEED));
            case TAKES_WHAT_WAS_ASSIGNED -> takesWhatWasAssigned(who);
            case PRACTISES -> practises(who);
            case CORRECTS -> corrects();
            case MARKS -> lead.marks();
            case TAKES_A_MARK_BACK -> lead.takesAMarkBack();
            case DELETES_EVERYTHING -> deletesEverything(who);
            case WAITS -> waits();
        };
    }

    private Taking start(Visit who, String path, String quiz) {
        String[] names = quiz.split("/");
        Html started = who.post(path, Map.of("course", names[0], "quiz", names[1]));
        boolean runs = started.status() == 303 && who.get(started.location()).status() == 200;
        return runs ? Taking.at(who, library.course(names[0]).orElseThrow(), names[1], started.location()) : null;
    }

    private boolean corrects() {
        String assignment = assignment();
        return lead.corrects(assignment, assignments.get(assignment));
    }

    private String assignment() {
        return any(List.copyOf(assignments.keySet()));
    }

    private String assigned(String quiz) {
        return assignments.entrySet().stream()
                .filter(one -> one.getValue().equals(quiz))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private boolean takesWhatWasAssigned(Visit who) {
        String assignment = assignment();
        return handsIn(start(who, assignment + "/attempts", assignments.get(assignment)));
    }

    private boolean handsIn(Taking taking) {
        return answers(taking) && taking.submit().status() == 303;
    }

    private boolean answers(Taking taking) {
        if (taking != null) {
            // of a long one some questions; the others count as well
            new Tasks(random).shuffled(taking.asked()).stream().limit(4).forEach(question -> answers(taking, question));
        }
        return taking != null;
    }

    private void answers(Taking taking, Question question) {
        for (Stage stage : question.stages()) {
            int tries = random.nextInt(3);
            for (int revision = 1; revision <= tries; revision++) {
                taking.send(Taking.form(question, stage, revision, answer(question, stage)));
            }
            if (question instanceof Scenario) {
                taking.goOn(question);
            }
        }
    }

    private Response answer(Question question, Stage stage) {
        Task task = question.task(stage).orElseThrow();
        if (random.nextInt(3) > 0) {
            return task.key();
        }
        return task instanceof Proof || task instanceof Flip
                ? new Response.Picked(any(task.shuffled()), any(List.of(Confidence.values())))
                : new Tasks(random).answer(task);
    }

    private boolean takesAnOlderVersion(Visit who) {
        if (random.nextBoolean()) {
            Taking taking = start(who, random.nextBoolean() ? "/attempts" : assigned(SPEED) + "/attempts", SPEED);
            if (taking != null) {
                older.speed(taking);
            }
            return handsIn(taking);
        }
        Taking taking = start(who, "/attempts", WEATHER);
        if (taking != null) {
            answers(taking, older.movedSince(taking));
        }
        return handsIn(taking);
    }

    private boolean practises(Visit who) {
        String card = rows.one(
                "select concat_ws(' ', course, question, reviews + 1) from practice_card where person_id = ?::uuid"
                        + " order by md5(question || ?) limit 1",
                id(who),
                String.valueOf(random.nextInt()));
        if (card == null) {
            return false;
        }
        String[] names = card.split(" ");
        Question question = library.course(names[0])
                .orElseThrow()
                .quizzes()
                .flatMap(quiz -> quiz.question(names[1]).stream())
                .findFirst()
                .orElseThrow();
        Map<String, Object> form = Taking.form(question, Stage.SCENARIO, 0, answer(question, Stage.SCENARIO));
        form.put("course", names[0]);
        form.put("number", names[2]);
        return who.post("/practice/answers", form).status() == 303;
    }

    /** And joins again, as somebody whom nobody knows. */
    private boolean deletesEverything(Visit who) {
        boolean gone = who.post("/people/me/deletion", Map.of("sure", "yes")).status() == 303;
        who.post("/teams/joining", Map.of("code", squad.crew().code())).is(303);
        return gone;
    }

    /** Meanwhile the clock does what it has to do. */
    private boolean waits() {
        clock.pass(Duration.ofHours(1 + random.nextInt(80)));
        closing.run();
        return true;
    }

    private String id(Visit who) {
        String name = who == squad.crew().member()
                ? "ada"
                : "m" + (1 + squad.members().indexOf(who));
        return squad.crew().idOf(name);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
