package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.testkit.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of the quiz about what a tram costs whose first question has the wrong key: who knows the second picks the bike
 * at the first. Each test has one of its own, so others' attempts stay away.
 */
public record WrongKey(Rows rows, Quiz quiz, String hash) {

    private static final String COURSE = "tram-vs-bike";

    /** One that nobody took yet, with the text of the quiz or another one; first handed out so many days ago. */
    public static WrongKey of(Rows rows, Quiz quiz, String hash, String text, int days) {
        rows.change("delete from quiz_version where hash = ?", hash);
        rows.change("delete from item_count where hash = ?", hash);
        rows.change(
                "insert into quiz_version values (?, '" + COURSE + "', 'cost', ?, now() - ? * interval '1 day')",
                hash,
                text,
                days);
        return new WrongKey(rows, quiz, hash);
    }

    /** So many take it, for the first time or once more. */
    public void taken(boolean first, int times) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            boolean knows = i % 2 == 0;
            sheets.add(new Sheet(List.of(
                    Crowd.item("first-month", knows ? 0 : 1, knows ? "bike" : "tram"),
                    Crowd.item("third-year", knows ? 1 : i % 4 == 1 ? 0.5 : 0, knows ? "bike" : "both"))));
        }
        Crowd.count(COURSE, quiz, hash, first, sheets);
    }
}
