package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.domain.itemstats.Tally;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.OptionalLong;

/** Many who took a quiz, counted without taking it. */
public final class Crowd {

    private Crowd() {}

    /** Counts them; they fill all slots. */
    public static void count(String course, Quiz quiz, String hash, boolean first, List<Sheet> sheets) {
        ItemCounts counts = Arc.container().instance(ItemCounts.class).get();
        for (int i = 0; i < sheets.size(); i++) {
            Group group = new Group(course, quiz.slug(), hash, first, i % Group.SLOTS);
            Tally tally = Tally.of(sheets.get(i));
            QuarkusTransaction.requiringNew().run(() -> counts.add(group, tally));
        }
    }

    /** A question on which somebody picked this and earned that. */
    public static Sheet.Item item(String question, double mark, String option) {
        return new Sheet.Item(
                question,
                mark,
                OptionalLong.of(30 + (long) (10 * mark)),
                List.of(new Sheet.Pick(Stage.SCENARIO, option, Confidence.LIKELY, true, true)));
    }
}
