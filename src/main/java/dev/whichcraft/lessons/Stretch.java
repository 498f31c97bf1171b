package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Lesson.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a lesson up to and including one with a check. All stretches are in the page; one is folded until the check
 * before it is answered or skipped.
 *
 * @param number from 1
 * @param parts in reading order
 * @param card the check at its end; null after the last
 * @param unfolded whether it is shown
 */
record Stretch(int number, List<Part> parts, CheckCard card, boolean unfolded) {

    /** The stretches of a lesson; whoever has read it before finds nothing folded. */
    static List<Stretch> of(Lesson lesson, Seen seen, boolean read) {
        List<Stretch> stretches = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Part part : lesson.parts()) {
            parts.add(part);
            boolean last = parts.size() + count(stretches) == lesson.parts().size();
            if (part.check().isPresent() || last) {
                int number = stretches.size() + 1;
                boolean folds = !read && seen.past() < number;
                CheckCard card = part.check()
                        .map(check -> CheckCard.of(number, check, seen, folds))
                        .orElse(null);
                stretches.add(new Stretch(number, List.copyOf(parts), card, read || seen.past() >= number - 1));
                parts.clear();
            }
        }
        return stretches;
    }

    private static int count(List<Stretch> stretches) {
        return stretches.stream().mapToInt(stretch -> stretch.parts().size()).sum();
    }
}
