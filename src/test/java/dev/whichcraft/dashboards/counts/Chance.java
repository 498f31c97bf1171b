package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people do with a quiz, by chance that can be repeated. */
final class Chance {

    private Chance() {}

    /** Answers each stage of each question with an option by chance, some of them twice, and hands in. */
    static void takes(Visit visit, Course course, String quiz, Random random) {
        Taking taking = Taking.start(visit, course, quiz);
        for (Scenario scenario : taking.scenarios()) {
            for (Stage stage : scenario.stages()) {
                List<String> options = scenario.task(stage).orElseThrow().shuffled();
                int answers = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
                for (int revision = 1; revision <= answers; revision++) {
                    Map<String, String> form =
                            Taking.form(scenario, stage, revision, options.get(random.nextInt(options.size())));
                    form.put("confidence", List.of("guess", "likely", "certain").get(random.nextInt(3)));
                    taking.send(form);
                }
                if (random.nextInt(4) > 0) {
                    taking.goOn(scenario);
                }
            }
        }
        taking.submit().is(303);
    }
}
