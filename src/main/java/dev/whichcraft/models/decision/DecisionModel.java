package dev.whichcraft.models.decision;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.decision.Decision;
import dev.whichcraft.domain.models.decision.DecisionRecord;
import dev.whichcraft.domain.models.weighing.Flip;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A decision of one's own by weighted criteria: where it flips, and its record. */
@ApplicationScoped
public class DecisionModel implements Model {

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public String title() {
        return "Decide, and write it down";
    }

    @Override
    public String summary() {
        return "Weigh a decision of your own, see where the answer flips, and save it as a record.";
    }

    @Override
    public String situation(Settings settings) {
        Decision decision = Sheet.decision(settings);
        return "To decide: " + decision.title() + ". In the running: " + String.join(", ", decision.options())
                + ". Every option has a score for every criterion, and every criterion a weight from 0 to 5.";
    }

    @Override
    public String question() {
        return "How far must one single weight move until another option leads?";
    }

    @Override
    public List<Prediction> predictions() {
        return Stream.of(Steadiness.values())
                .map(steadiness -> new Prediction(steadiness.value(), steadiness.label()))
                .toList();
    }

    @Override
    public List<Group> groups() {
        return Sheet.GROUPS;
    }

    @Override
    public Map<String, String> conflicts(Settings settings) {
        return Sheet.conflicts(settings);
    }

    @Override
    public List<Number> numbers() {
        return List.of(new Number("Scores and weights", "0 to 4, and 0 to 5", judged()));
    }

    @Override
    public Answer answer(Settings settings) {
        Decision decision = Sheet.decision(settings);
        FlipMap map = FlipMap.of(decision, settings);
        Weighing weighing = decision.weighing();
        return new Answer(
                Outcome.sentence(decision),
                List.of(map.picture()),
                List.of(map.table(), Outcome.table(decision)),
                List.of(
                        new Task("Find weights at which the first is ahead by 5 % or more.", !weighing.either()),
                        new Task(
                                "Make a decision that no single weight can flip.",
                                weighing.flips().isEmpty())));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Decision decision = Sheet.decision(settings);
        Optional<Flip> nearest = decision.weighing().flips().stream().findFirst();
        Steadiness real = Steadiness.of(nearest);
        String why = nearest.map(flip -> "The nearest flip is " + Outcome.told(decision, flip) + ".")
                .orElse("No single weight between 0 and 5 changes who leads.");
        return real == Steadiness.of(guess)
                ? new Compared(true, "As you predicted. " + why)
                : new Compared(false, "You predicted " + Steadiness.of(guess).said() + ". " + why);
    }

    @Override
    public Optional<Export> export(Settings settings, LocalDate today) {
        Decision decision = Sheet.decision(settings);
        return Optional.of(new Export(
                FileName.of(decision.title()), "text/markdown;charset=UTF-8", DecisionRecord.of(decision, today)));
    }

    @Override
    public String exported() {
        return "Save as a decision record (Markdown)";
    }

    private static Figure judged() {
        return Figure.assumed(0, "", "judgements, not measurements; yours as soon as you change them");
    }
}
