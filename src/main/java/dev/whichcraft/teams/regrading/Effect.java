package dev.whichcraft.teams.regrading;

import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.domain.marks.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What corrections would change.
 *
 * @param results how many are looked at
 * @param changes by name
 * @param kept how many would fall and do not, because marks may only rise
 * @param empty whether nothing would be left to count for somebody
 */
record Effect(int results, List<Change> changes, long kept, boolean empty) {

    /** One result that changes. */
    record Change(String name, Score before, Score after) {

        /** Whether it falls. */
        public boolean falls() {
            return after.share() < before.share();
        }
    }

    static Effect of(List<Remarking.Marked> handedIn, Map<UUID, String> names, List<Correction> all, boolean upward) {
        List<Change> changes = new ArrayList<>();
        long kept = 0;
        boolean empty = false;
        for (Remarking.Marked one : handedIn) {
            Marks before = one.sheet().marks();
            Marks after = before.after(all, upward);
            if (!after.score().equals(before.score())) {
                changes.add(new Change(names.get(one.attempt().personId), before.score(), after.score()));
            }
            kept += after.equals(before) && !before.after(all).equals(before) ? 1 : 0;
            empty |= before.after(all).score().max() == 0;
        }
        changes.sort(Comparator.comparing(Change::name, String.CASE_INSENSITIVE_ORDER));
        return new Effect(handedIn.size(), List.copyOf(changes), kept, empty);
    }

    /** How many would fall. */
    public long fall() {
        return changes.stream().filter(Change::falls).count();
    }
}
