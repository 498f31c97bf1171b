package dev.whichcraft.teams.gradebook;

/** Where somebody is, in the gradebook. */
public enum Where {
    /** It is not for them, or was withdrawn before they took it. */
    NOT_ASKED("Not asked"),
    /** Nothing was begun, and there is time. */
    NOT_BEGUN("Not begun"),
    /** It was due, and nothing is handed in. */
    OVERDUE("Late, not handed in"),
    /** They are in it. */
    RUNNING("Running"),
    /** Some quizzes are handed in, not all. */
    IN_PART("Handed in in part"),
    /** All is handed in and passed. */
    PASSED("Passed"),
    /** All is handed in and not passed. */
    NOT_PASSED("Not passed"),
    /** Something is handed in; whether that is all, and passed, cannot be told without its course. */
    HANDED_IN("Handed in"),
    /** It is over, and nothing was handed in that counts. */
    MISSING("Missing"),
    /** Nothing is handed in; whether anything is missing cannot be told without its course. */
    UNKNOWN("Cannot be told without its course");

    private final String word;

    Where(String word) {
        this.word = word;
    }

    /** As it is said. */
    public String word() {
        return word;
    }
}
