package dev.whichcraft.bench.load;

import java.util.Map;

/**
 * An answer that can be sent once: the first or second try of one stage of a question.
 *
 * @param person number of the learner
 */
record Planned(int person, String attempt, String question, String stage, int revision, String option) {

    static Planned parse(String line) {
        String[] words = line.split(" ");
        return new Planned(
                Integer.parseInt(words[0]), words[1], words[2], words[3], Integer.parseInt(words[4]), words[5]);
    }

    String line() {
        return String.join(" ", String.valueOf(person), attempt, question, stage, String.valueOf(revision), option);
    }

    /** The form of the answer. */
    Map<String, Object> fields() {
        return Map.of("question", question, "stage", stage, "revision", revision, "option", option);
    }
}
