package dev.whichcraft.domain.itemstats.options;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.itemstats.Figure;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something about a question that an author should look at. A sign, never a proof.
 *
 * @param kind what it is
 * @param stage at which; null for the question as a whole
 * @param option that it is about; empty for none
 */
public record Sign(Kind kind, Stage stage, String option) {

    /** What there may be, the gravest first. */
    public enum Kind {
        /** Those who pick this wrong option do better elsewhere than those who pick the key. */
        WRONG_KEY,
        /** Those who do well elsewhere do worse here. */
        AGAINST,
        /** More people pick this wrong option than the right one. */
        MISLEADING,
        /** Hardly anybody gets it right. */
        TOO_HARD,
        /** Hardly anybody gets it wrong. */
        TOO_EASY,
        /** It tells those who do well elsewhere from others only a little. */
        TELLS_LITTLE,
        /** Nobody picks this option. */
        NOBODY;

        /** Whether it should be looked at before the quiz is given once more. */
        public boolean grave() {
            return compareTo(TOO_HARD) <= 0;
        }
    }

    /** A discrimination below this is no chance any more. */
    static final double WRONG_WAY = -10;

    /** A discrimination below this tells little. */
    static final double LITTLE = 20;

    /** Facilities from here on are too easy, in percent. */
    static final double EASY = 95;

    /** Facilities up to here are too hard, in percent. */
    static final double HARD = 20;

    /** So many standard errors make a difference that chance makes seldom. */
    static final double SURE = 2;

    /** So many people make an option that few pick worth a word. */
    static final int LEAST_PICKS = 3;

    /** So many attempts make it remarkable that nobody picks an option. */
    static final int LEAST_FOR_NOBODY = 20;

    /**
     * All signs of a question, the gravest first; none where too few people tell.
     *
     * @param question as it is marked
     * @param people how many there are at least, however many attempts each of them made
     */
    public static List<Sign> of(Question question, ItemFigures figures, Tally tally, long people) {
        if (people < ItemFigures.LEAST_FOR_INDICES) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        double deviation = tally.spread(Part.REST, question.id()).deviation();
        for (Picking picking : Picking.of(question, tally)) {
            if (picking.single()) {
                wrongKey(picking, deviation).or(() -> misleading(picking)).ifPresent(signs::add);
                nobody(picking).forEach(signs::add);
            }
        }
        boolean explained = signs.stream().anyMatch(sign -> sign.kind() == Kind.WRONG_KEY);
        whole(figures, explained).ifPresent(signs::add);
        signs.sort(Comparator.comparing(Sign::kind));
        return List.copyOf(signs);
    }

    private static Optional<Sign> whole(ItemFigures figures, boolean explained) {
        Figure discrimination = figures.discrimination();
        boolean against = discrimination.known() && discrimination.value() < WRONG_WAY;
        if (against) {
            return explained ? Optional.empty() : Optional.of(new Sign(Kind.AGAINST, null, ""));
        }
        if (figures.facility().value() <= HARD) {
            return Optional.of(new Sign(Kind.TOO_HARD, null, ""));
        }
        if (figures.facility().value() >= EASY) {
            return Optional.of(new Sign(Kind.TOO_EASY, null, ""));
        }
        boolean little = discrimination.known() && discrimination.value() < LITTLE;
        return little ? Optional.of(new Sign(Kind.TELLS_LITTLE, null, "")) : Optional.empty();
    }

    /**
     * An option whose people earn more elsewhere than those of the key, and more than chance makes of it.
     *
     * @param deviation of what all earned elsewhere
     */
    private static Optional<Sign> wrongKey(Picking picking, double deviation) {
        Picked key = picking.key();
        return picking.wrong().stream()
                .filter(option -> option.count().n() >= LEAST_PICKS && better(option, key, picking, deviation))
                .max(Comparator.comparingDouble(Picked::rest))
                .map(option -> new Sign(Kind.WRONG_KEY, picking.stage(), option.option()));
    }

    private static boolean better(Picked option, Picked key, Picking picking, double deviation) {
        if (key.count().n() == 0) {
            return option.rest() > picking.rest();
        }
        double error = deviation
                * Math.sqrt(1.0 / option.count().n() + 1.0 / key.count().n());
        return option.rest() - key.rest() > SURE * error;
    }

    private static Optional<Sign> misleading(Picking picking) {
        return picking.wrong().stream()
                .filter(option -> option.count().n() > picking.key().count().n())
                .max(Comparator.comparingLong(option -> option.count().n()))
                .map(option -> new Sign(Kind.MISLEADING, picking.stage(), option.option()));
    }

    private static List<Sign> nobody(Picking picking) {
        if (picking.n() < LEAST_FOR_NOBODY) {
            return List.of();
        }
        return picking.wrong().stream()
                .filter(option -> option.count().n() == 0 && option.count().firsts() == 0)
                .map(option -> new Sign(Kind.NOBODY, picking.stage(), option.option()))
                .toList();
    }
}
