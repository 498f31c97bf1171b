package dev.whichcraft.domain.models.stack;

/**
 * One application and what it stands on.
 *
 * @param number of the application, from 1
 * @param kernel that answers its system calls
 * @param image whether it brings a userland of its own in an image; else it uses that of the operating system below
 */
public record Column(int number, Kernel kernel, boolean image) {

    /** What the application is called: A, B, C. */
    public String name() {
        return letter(number);
    }

    static String letter(int number) {
        return String.valueOf((char) ('A' + number - 1));
    }
}
