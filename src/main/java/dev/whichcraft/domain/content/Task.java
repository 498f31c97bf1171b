package dev.whichcraft.domain.content;

import java.util.List;

/** What is asked at one stage of a question, by type: everything that grading looks at. */
public sealed interface Task
        permits Choice, Proof, Flip, Selection, Ordering, Assignment, Quantity, ShortText, Decision {

    /** How it is answered. */
    QuestionType type();

    /** Ids of the claims that decide it, the deciding one first. */
    List<String> evidence();

    /** Ids of all claims that it rests on: the evidence, and what is only offered beside it. */
    default List<String> cited() {
        return evidence();
    }

    /** An answer that earns full marks. */
    Response.Answered key();

    /** Ids of everything that each person may see in an order of their own. */
    List<String> shuffled();

    /** Among how many answers one chooses, at the part that offers fewest; feedback on one of two tells the other. */
    int alternatives();
}
