package dev.whichcraft.devservices;

/** What the servers say on the terminal, each line marked as theirs. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println("[servers] " + line);
    }
}
