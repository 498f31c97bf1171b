package dev.whichcraft.people.export;

import java.util.Map;

/** What is left out of a person's data as long as it would tell marks before the quiz does. */
public final class KeptBack {

    /** Whether marks of something that the person handed in are told later. */
    private static final String UNTOLD =
            """
            exists (select from attempt a where a.person_id = t.person_id and a.submitted_at is not null
              and a.marks_from is not null)""";

    private static final Map<String, String> BY_TABLE = Map.of(
            "attempt",
            "case when t.submitted_at is null or t.marks_from is not null then 'points' else '' end",
            "answer",
            """
                    case when exists (select from attempt a where a.person_id = t.person_id and a.id = t.attempt_id
                      and (a.submitted_at is null or a.marks_from is not null)) then 'credit' else '' end""",
            "mark_step",
            """
                    case when exists (select from attempt a where a.person_id = t.person_id and a.id = t.attempt_id
                      and a.marks_from is not null)
                      then array['share', 'words', 'points_before', 'points_after'] else array[''] end""",
            "section_tally",
            untold("thousandths", "guess_right", "likely_right", "certain_right", "hits", "false_alarms"),
            "side_choice",
            untold("best", "misconception"),
            "misconception_held",
            untold("misconception", "times", "surely"));

    private KeptBack() {}

    /** The columns of a table, as an expression about its row {@code t}. */
    public static String of(String table) {
        return BY_TABLE.getOrDefault(table, "''");
    }

    private static String untold(String... columns) {
        return "case when " + UNTOLD + " then array['" + String.join("', '", columns) + "'] else array[''] end";
    }
}
