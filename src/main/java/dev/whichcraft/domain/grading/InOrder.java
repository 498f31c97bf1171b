package dev.whichcraft.domain.grading;

import java.util.ArrayList;
import java.util.List;

/** What of an order was kept. */
final class InOrder {

    private InOrder() {}

    /** A longest part of what was given that stands in the right order; of several, the one that begins soonest. */
    static List<String> longest(List<String> right, List<String> given) {
        int[][] rest = new int[right.size() + 1][given.size() + 1];
        for (int i = right.size() - 1; i >= 0; i--) {
            for (int j = given.size() - 1; j >= 0; j--) {
                rest[i][j] = right.get(i).equals(given.get(j))
                        ? rest[i + 1][j + 1] + 1
                        : Math.max(rest[i + 1][j], rest[i][j + 1]);
            }
        }
        List<String> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < right.size() && j < given.size()) {
            if (right.get(i).equals(given.get(j))) {
                kept.add(right.get(i));
                i++;
                j++;
            } else if (rest[i + 1][j] >= rest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
