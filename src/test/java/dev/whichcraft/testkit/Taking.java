package dev.whichcraft.testkit;

import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person taking a quiz by its forms, who knows the key. */
public final class Taking {

    private final Visit visit;
    private final Quiz quiz;
    private final String path;

    private Taking(Visit visit, Quiz quiz, String path) {
        this.visit = visit;
        this.quiz = quiz;
        this.path = path;
    }

    /** Starts an attempt, or finds the one that runs. */
    public static Taking start(Visit visit, Course course, String slug) {
        Html started = visit.post("/attempts", Map.of("course", course.id(), "quiz", slug))
                .is(303);
        return new Taking(visit, course.quiz(slug).orElseThrow(), started.location());
    }

    /** An attempt that was started in another way. */
    public static Taking at(Visit visit, Course course, String slug, String path) {
        return new Taking(visit, course.quiz(slug).orElseThrow(), path);
    }

    /** Path of the attempt. */
    public String path() {
        return path;
    }

    /** Id of the attempt. */
    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public List<Question> questions() {
        return quiz.questions();
    }

    public List<Scenario> scenarios() {
        return questions().stream()
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .toList();
    }

    public Scenario first() {
        return scenarios().get(0);
    }

    /** What is right to pick. */
    public static String best(Scenario scenario, Stage stage) {
        return ((Picked) scenario.task(stage).orElseThrow().key()).option();
    }

    /** What is worth least. */
    public static String worst(Scenario scenario, Stage stage) {
        Task task = scenario.task(stage).orElseThrow();
        return task.shuffled().stream()
                .min(Comparator.comparingDouble(id -> Credit.of(task, new Picked(id, Confidence.GUESS))))
                .orElseThrow();
    }

    /** The fields of an answer, to be changed and sent. */
    public static Map<String, String> form(Scenario scenario, Stage stage, int revision, String option) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("question", scenario.id());
        form.put("stage", stage.name().toLowerCase(Locale.ROOT));
        form.put("revision", String.valueOf(revision));
        form.put("option", option);
        form.put("confidence", "likely");
        return form;
    }

    /** The fields of an answer of any type, to be changed and sent. */
    public static Map<String, Object> form(Question question, Stage stage, int revision, Response response) {
        Map<String, Object> form = new LinkedHashMap<>(Fields.of(response).values());
        form.put("question", question.id());
        form.put("stage", stage.name().toLowerCase(Locale.ROOT));
        form.put("revision", String.valueOf(revision));
        return form;
    }

    public Html send(Map<String, ?> form) {
        return visit.post(path + "/answers", form);
    }

    public Html answer(Scenario scenario, Stage stage, int revision, String option) {
        return send(form(scenario, stage, revision, option));
    }

    /** Looks at a question. */
    public Html look(Question question) {
        return visit.get(path + "?question=" + question.id()).is(200);
    }

    /** Goes on from an answer that was saved, in an exam. */
    public Html goOn(Question question, Stage stage, int revision, Response saved) {
        Map<String, Object> form = form(question, stage, revision, saved);
        form.put("pass", "yes");
        return send(form);
    }

    /** Goes on from what is saved at a question, where its page offers it. */
    public Taking goOn(Question question) {
        Html page = look(question);
        if (page.has(".going-on button")) {
            Map<String, List<String>> form = page.filled("form.choose");
            form.put("pass", List.of("yes"));
            send(form).is(303);
        }
        return this;
    }

    /** Answers everything right. */
    public Taking allBest() {
        boolean exam = visit.get(path).is(200).has(".attempt[data-exam]");
        for (Question question : asked()) {
            for (Stage stage : question.stages()) {
                Response key = question.task(stage).orElseThrow().key();
                send(form(question, stage, 1, key)).is(303);
                if (exam && question.goesOnAfter(stage)) {
                    goOn(question, stage, 2, key).is(303);
                }
            }
        }
        return this;
    }

    /** Answers what a scenario asks before a stage and after the choice itself, and goes on to that stage. */
    public Taking upTo(Scenario scenario, Stage stage) {
        for (Stage before : scenario.stages()) {
            if (before != Stage.SCENARIO && before.compareTo(stage) < 0) {
                answer(scenario, before, 1, best(scenario, before)).is(303);
            }
            if (before.compareTo(stage) < 0) {
                goOn(scenario);
            }
        }
        return this;
    }

    /** What a quiz is worth: one for each stage of each question. */
    public int points() {
        return questions().stream()
                .mapToInt(question -> question.stages().size())
                .sum();
    }

    /** The questions that this attempt asks, as its map shows them. */
    public List<Question> asked() {
        List<String> links = visit.get(path).is(200).all(".map a").stream()
                .map(link -> link.attr("href"))
                .toList();
        return questions().stream()
                .filter(question -> links.contains(path + "?question=" + question.id()))
                .toList();
    }

    /** Flags a question, or takes the flag away. */
    public Html flag(Question question, boolean flagged) {
        return visit.post(path + "/flags", Map.of("question", question.id(), "flagged", flagged ? "yes" : ""));
    }

    public Html submit() {
        return visit.post(path + "/submission", Map.of());
    }
}
