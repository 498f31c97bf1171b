package dev.whichcraft.domain.marks;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Twist;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What puts a question right that was handed out wrong. The same answers to the corrected quiz give the new marks. */
public sealed interface Correction {

    /** Id of the question. */
    String question();

    /** The quiz with this correction; unchanged where it does not fit. */
    Quiz on(Quiz quiz);

    /** The question is taken out of the count. */
    record Dropped(String question) implements Correction {

        @Override
        public Quiz on(Quiz quiz) {
            return quiz.question(question).isEmpty()
                    ? quiz
                    : quiz.with(quiz.questions().stream()
                            .filter(one -> !one.id().equals(question))
                            .toList());
        }
    }

    /** The question is marked by what its file says now. */
    record Replaced(Question by) implements Correction {

        @Override
        public String question() {
            return by.id();
        }

        @Override
        public Quiz on(Quiz quiz) {
            return changed(quiz, question(), asked -> Fit.of(asked, by) == Fit.FITS ? by : asked);
        }
    }

    /** One more option gets full marks. */
    record Accepted(String question, Stage stage, String option) implements Correction {

        @Override
        public Quiz on(Quiz quiz) {
            return changed(quiz, question, asked -> asked instanceof Scenario scenario ? widened(scenario) : asked);
        }

        private Scenario widened(Scenario one) {
            return new Scenario(
                    one.id(),
                    one.title(),
                    one.seed(),
                    one.situation(),
                    one.constraints(),
                    stage == Stage.SCENARIO ? widened(one.choice()) : one.choice(),
                    one.proof(),
                    stage == Stage.TWIST ? one.twist().map(this::widened) : one.twist(),
                    stage == Stage.FLIP ? one.flip().map(this::widened) : one.flip(),
                    one.twin(),
                    one.sources());
        }

        private Twist widened(Twist twist) {
            return new Twist(twist.change(), widened(twist.choice()));
        }

        private Choice widened(Choice choice) {
            return new Choice(
                    last(choice.options(), one -> one.id().equals(option), Option::accepted), choice.evidence());
        }

        private Flip widened(Flip flip) {
            return new Flip(
                    last(flip.changes(), one -> one.id().equals(option), Flip.Change::accepted), flip.evidence());
        }

        /** What is accepted comes last, so that the key stays the key. */
        private static <T> List<T> last(List<T> all, Predicate<T> one, UnaryOperator<T> accepted) {
            return Stream.concat(
                            all.stream().filter(one.negate()),
                            all.stream().filter(one).map(accepted))
                    .toList();
        }

        /** All that a question offers and does not count as right. */
        public static List<Offer> offers(Question question) {
            return question instanceof Scenario scenario
                    ? scenario.stages().stream()
                            .flatMap(stage -> Offer.at(scenario, stage))
                            .toList()
                    : List.of();
        }
    }

    private static Quiz changed(Quiz quiz, String question, UnaryOperator<Question> change) {
        Optional<Question> asked = quiz.question(question);
        return asked.isEmpty() || change.apply(asked.get()).equals(asked.get())
                ? quiz
                : quiz.with(quiz.questions().stream()
                        .map(one -> one.id().equals(question) ? change.apply(one) : one)
                        .toList());
    }
}
