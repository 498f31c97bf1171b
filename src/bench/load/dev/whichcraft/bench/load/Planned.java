package dev.whichcraft.bench.load;

/**
 * An answer that can be sent once: the first or second try of one stage of a question.
 *
 * @param person number of the learner
 * @param attempt its id
 * @param form the fields of the answer as a browser sends them
 */
record Planned(int person, String attempt, String form) {

    static Planned parse(String line) {
        String[] words = line.split(" ");
        return new Planned(Integer.parseInt(words[0]), words[1], words[2]);
    }

    String line() {
        return person + " " + attempt + " " + form;
    }
}
