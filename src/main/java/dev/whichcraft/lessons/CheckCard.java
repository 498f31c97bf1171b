package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Check;
import dev.whichcraft.domain.content.Check.Answer;
import dev.whichcraft.lessons.Seen.Kept;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A check as it stands on the page.
 *
 * @param number from 1
 * @param question Markdown
 * @param options in order
 * @param chosen what was answered; null for nothing
 * @param kept what its form sends along about the others
 * @param folds whether what follows is still folded
 */
record CheckCard(int number, String question, List<Option> options, Answer chosen, List<Kept> kept, boolean folds) {

    /**
     * An option.
     *
     * @param number from 1
     */
    record Option(int number, Answer answer, boolean chosen) {}

    /** Number of the stretch that it unfolds. */
    public int next() {
        return number + 1;
    }

    static CheckCard of(int number, Check check, Seen seen, boolean folds) {
        int chosen = seen.answers().getOrDefault(number, 0);
        List<Option> options = IntStream.rangeClosed(1, check.answers().size())
                .mapToObj(option -> new Option(option, check.answers().get(option - 1), option == chosen))
                .toList();
        return new CheckCard(
                number,
                check.question(),
                options,
                chosen == 0 ? null : check.answers().get(chosen - 1),
                seen.besides(number),
                folds);
    }
}
