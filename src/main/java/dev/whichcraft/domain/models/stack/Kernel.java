package dev.whichcraft.domain.models.stack;

/**
 * A kernel in a drawing.
 *
 * @param kind what it is
 * @param number which of its kind, from 1; of a user-space kernel the number of its application
 */
public record Kernel(Kind kind, int number) {

    /** The kernel of the host operating system. */
    public static final Kernel HOST = new Kernel(Kind.HOST, 1);

    /** Kinds of kernels. */
    public enum Kind {
        HOST,
        /** In a virtual machine. */
        GUEST,
        /** A program that plays a kernel for one container, as gVisor does. */
        USER_SPACE
    }

    /** What it is called. */
    public String label() {
        return switch (kind) {
            case HOST -> "Host kernel";
            case GUEST -> "Guest kernel " + number;
            case USER_SPACE -> "User-space kernel of " + Column.letter(number);
        };
    }
}
