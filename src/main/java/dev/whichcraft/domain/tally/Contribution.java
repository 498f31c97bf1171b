package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Lean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one paper that was handed in adds to the counts, from the answers that show what its person knew.
 *
 * @param tally marks, confidence and sides
 * @param misconceptions by tag, how often each was shown
 * @param choices in its scenarios and twists
 */
public record Contribution(Tally tally, Map<String, Held> misconceptions, List<Made> choices) {

    /**
     * A choice between the sides.
     *
     * @param best whether it is the best one
     * @param misconception tag of the wrong idea behind it; empty for none
     */
    public record Made(
            String question, Stage stage, String option, boolean best, Confidence confidence, String misconception) {}

    /** That of a paper. */
    public static Contribution of(Paper paper) {
        List<Told> told = Told.of(paper);
        Calibration calibration =
                Calibration.of(told.stream().map(Told::sureness).toList());
        Lean lean = Lean.of(told.stream().flatMap(Told::sides).toList());
        int thousandths = 0;
        int asked = 0;
        for (Question question : paper.questions()) {
            for (Stage stage : question.stages()) {
                thousandths += (int) Math.round(paper.counted(question, stage) * 1000);
                asked++;
            }
        }
        return new Contribution(
                Tally.of(asked, thousandths, calibration, lean),
                held(told),
                told.stream().flatMap(Told::choice).toList());
    }

    /** How often each wrong idea is shown more often, or less often, here than in another one. */
    public Map<String, Held> misconceptionsSince(Contribution before) {
        Map<String, Held> more = new TreeMap<>(misconceptions);
        before.misconceptions.forEach((tag, held) -> more.merge(tag, Held.NEVER.minus(held), Held::plus));
        more.values().removeIf(Held.NEVER::equals);
        return more;
    }

    private static Map<String, Held> held(List<Told> told) {
        Map<String, Held> held = new TreeMap<>();
        for (Told one : told) {
            int surely = one.answer().confidence() == Confidence.CERTAIN ? 1 : 0;
            WrongIdeas.in(one.task(), one.answer()).forEach(tag -> held.merge(tag, new Held(1, surely), Held::plus));
        }
        return held;
    }
}
