package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a lead does by chance to the marks of others; whether the page took it. */
record Lead(Crew crew, Random random, Library library, Rows rows) {

    /** Corrects a question of an assignment: takes it out, accepts an option, or marks it by what the file says now. */
    boolean corrects(String assignment, String quiz) {
        String[] names = quiz.split("/");
        Question question = any(library.course(names[0])
                .orElseThrow()
                .quiz(names[1])
                .orElseThrow()
                .questions());
        List<String> ways = new ArrayList<>(List.of("drop", "file"));
        if (question instanceof Scenario) {
            question.task(Stage.SCENARIO)
                    .orElseThrow()
                    .shuffled()
                    .forEach(option -> ways.add("accept SCENARIO " + option));
        }
        String fix = "fix." + question.id();
        Map<String, String> form = new HashMap<>(Map.of("quiz", names[1], "reason", "It was wrong", fix, any(ways)));
        form.put("seen", made(assignment, names[1]));
        String path = assignment + "/regrade";
        if (form.get(fix).equals("file")) {
            Html page = crew.lead().get(path + "?quiz=" + names[1] + "&" + fix + "=file");
            form.put("file", page.attribute("input[name=file]", "value"));
        }
        if (random.nextBoolean()) {
            form.put("upward", "yes");
        }
        return crew.lead().post(path, form).status() == 303;
    }

    private String made(String assignment, String quiz) {
        return rows.one(
                "select count(*) from regrade where assignment_id = ?::uuid and quiz = ?",
                assignment.substring(assignment.lastIndexOf('/') + 1),
                quiz);
    }

    /** Sets the mark of an attempt, or of one of its questions, by hand. */
    boolean marks() {
        String attempt = some("id", "attempt where assignment_id is not null and submitted_at is not null");
        if (attempt == null) {
            return false;
        }
        Map<String, String> form = new HashMap<>(Map.of("question", "", "words", "I say so"));
        form.put("mark", String.valueOf(random.nextInt(101)));
        if (random.nextBoolean()) {
            form.put("question", column("split_part(layout[1], ' ', 1)", attempt));
            form.put("stage", "scenario");
        }
        return says(attempt, "steps", form);
    }

    /** Takes back what was set by hand; once more is refused. */
    boolean takesAMarkBack() {
        String step = some("attempt_id || ' ' || number", "mark_step where kind = 'OVERRIDE'");
        return step != null && says(step.split(" ")[0], "reversals", Map.of("number", step.split(" ")[1]));
    }

    private boolean says(String attempt, String what, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("attempt", attempt);
        form.put("seen", column("steps", attempt));
        String path =
                "/gradebook/" + column("person_id", attempt) + "/" + column("assignment_id", attempt) + "/" + what;
        return crew.lead().post(crew.path(path), form).status() == 303;
    }

    /** Of one of the members' rows, whichever. */
    private String some(String value, String table) {
        List<String> all = List.of(rows.one(
                        "select coalesce(string_agg(" + value + "::text, ',' order by person_id, " + value
                                + "), '') from " + table
                                + " and person_id in (select id from person where starts_with(subject, ?))",
                        crew.name() + "-")
                .split(","));
        return all.get(0).isEmpty() ? null : any(all);
    }

    private String column(String column, String attempt) {
        return rows.one("select " + column + " from attempt where id = ?::uuid", attempt);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
