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

    /** The same again, to go on from it once it is saved. */
    Planned goingOn() {
        return new Planned(person, attempt, form + "&pass=yes");
    }

    String line() {
        return person + " " + attempt + " " + form;
    }
}
