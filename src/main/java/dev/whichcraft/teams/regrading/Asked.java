package dev.whichcraft.teams.regrading;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.marks.Correction.Accepted;
import dev.whichcraft.domain.marks.Fit;
import dev.whichcraft.domain.marks.Offer;
import dev.whichcraft.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A question of the quiz, and how it can be corrected.
 *
 * @param number in the order of the quiz
 * @param answered how many attempts asked it
 * @param ways to correct it
 * @param note why the file's present version cannot be taken, for all or for some
 */
record Asked(int number, String id, String title, long answered, List<Way> ways, String note) {

    /** One way to correct it, as it is sent and as it is read. */
    record Way(String value, String label) {}

    /**
     * Finds the ways.
     *
     * @param question as it was asked last
     * @param fits how the answers of each attempt that asked it fit to the file's present version
     */
    static Asked of(int number, Question question, Collection<Fit> fits) {
        List<Way> ways = new ArrayList<>();
        long fitting = fits.stream().filter(fit -> fit == Fit.FITS).count();
        if (fitting > 0) {
            ways.add(new Way("file", "Mark it by what the file says now"));
        }
        for (Offer offer : Accepted.offers(question)) {
            String stage = Words.word(offer.stage());
            ways.add(new Way(
                    "accept " + offer.stage() + " " + offer.option(),
                    "Accept as well" + (stage.isEmpty() ? "" : " (" + stage + ")") + ": " + offer.label()));
        }
        ways.add(new Way("drop", "Take it out of the count"));
        return new Asked(number, question.id(), question.title(), fits.size(), ways, note(fits, fitting));
    }

    private static String note(Collection<Fit> fits, long fitting) {
        List<String> reasons = fits.stream()
                .filter(fit -> fit != Fit.FITS)
                .distinct()
                .map(Asked::why)
                .toList();
        if (reasons.isEmpty()) {
            return "";
        }
        String to = fitting == 0 ? "" : " for " + (fits.size() - fitting) + " of " + fits.size() + " attempts";
        return "The file's present version cannot be applied" + to + ": " + String.join("; ", reasons) + ".";
    }

    private static String why(Fit fit) {
        return switch (fit) {
            case SAME -> "it is what was asked";
            case GONE -> "the question is not in the file any more";
            case OTHER_STAGES -> "it has other stages now";
            case OTHER_TYPE -> "it is answered in another way now";
            default -> "it offers something else now";
        };
    }

    /** Whether a value is one of the ways; nothing is one as well. */
    boolean takes(String value) {
        return value.isEmpty() || ways.stream().anyMatch(way -> way.value().equals(value));
    }
}
