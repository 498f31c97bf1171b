package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.mastery.Move.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the level of a section went up and down, from the results of attempts and from practice.
 *
 * <p>The results give a level, as {@link Level} says. Each {@value #ANSWERS} answers forgotten in practice, less those
 * remembered meanwhile, take it down by one, and each {@value #ANSWERS} remembered take it up by one: down to attempted at
 * most, up to one above what the results gave at most. A good result makes up for all that was forgotten before it; a
 * lesser one takes back what practice had added. Better answers never lead to a lower level, and speed counts nowhere.
 *
 * @param all oldest first
 */
public record Moves(List<Move> all) {

    /** So many answers in practice move a level: one alone may be a slip, or luck. */
    public static final int ANSWERS = 2;

    /**
     * The moves that a history gives.
     *
     * @param results oldest first
     * @param recalls answers in practice, in any order; those before the first result say nothing
     * @param rule which of the results counts
     * @param passMark share of full marks that passes, 0 to 1
     */
    public static Moves of(List<Result> results, List<Recall> recalls, GradeRule rule, double passMark) {
        List<Recall> left = new ArrayList<>(recalls.stream()
                .filter(Recall::telling)
                .sorted(Comparator.comparing(Recall::at))
                .toList());
        Walk walk = new Walk(rule, passMark);
        for (Result result : results) {
            walk.practise(left, result.at());
            walk.finish(result);
        }
        walk.practise(left, Instant.MAX);
        return new Moves(List.copyOf(walk.moves));
    }

    /** The level at the end. */
    public Level level() {
        return last().map(Move::to).orElse(Level.NEW);
    }

    /** The latest move, if there was any. */
    public Optional<Move> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The moves after a moment. */
    public List<Move> after(Instant moment) {
        return all.stream().filter(move -> move.at().isAfter(moment)).toList();
    }

    /** Where somebody stands while the history is read. */
    private static final class Walk {

        private final GradeRule rule;
        private final double passMark;
        private final List<Result> results = new ArrayList<>();
        private final List<Move> moves = new ArrayList<>();
        private Level base = Level.NEW;
        private Level here = Level.NEW;
        private int offset;
        private int tally;

        Walk(GradeRule rule, double passMark) {
            this.rule = rule;
            this.passMark = passMark;
        }

        void finish(Result result) {
            results.add(result);
            base = Level.of(results, rule, passMark);
            boolean above = ANSWERS * offset + tally > 0;
            if (above != Level.good(result)) {
                offset = 0;
                tally = 0;
            }
            settle(Cause.RESULT, result.at());
        }

        /** Takes off the list, and counts, what was answered before a moment. */
        void practise(List<Recall> left, Instant until) {
            while (!left.isEmpty() && left.get(0).at().isBefore(until)) {
                Recall recall = left.remove(0);
                if (base != Level.NEW) {
                    count(recall);
                }
            }
        }

        private void count(Recall recall) {
            tally += recall.remembered() ? 1 : -1;
            if (Math.abs(tally) == ANSWERS) {
                offset += Integer.signum(tally);
                tally = 0;
            }
            settle(recall.remembered() ? Cause.REMEMBERED : Cause.FORGOTTEN, recall.at());
        }

        private void settle(Cause cause, Instant at) {
            int lowest = Level.ATTEMPTED.ordinal() - base.ordinal();
            int highest = Math.min(1, Level.MASTERED.ordinal() - base.ordinal());
            // what cannot move the level any further is not saved up either
            int place = ANSWERS * offset + tally;
            if (place < ANSWERS * lowest || place > ANSWERS * highest) {
                offset = place < 0 ? lowest : highest;
                tally = 0;
            }
            Level next = Level.values()[base.ordinal() + offset];
            if (next != here) {
                moves.add(new Move(here, next, cause, at));
                here = next;
            }
        }
    }
}
