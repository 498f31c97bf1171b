package dev.whichcraft.domain.models.starting;

/**
 * The version of a Linux kernel.
 *
 * @param major the number before the dot
 * @param minor the number after it
 */
public record Kernel(int major, int minor) implements Comparable<Kernel> {

    /**
     * Reads {@code 5.15}, or {@code 5.15.103}, of which the first two numbers count.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Kernel of(String text) {
        if (!text.matches("\\d{1,2}\\.\\d{1,3}(\\.\\d{1,5})?")) {
            throw new IllegalArgumentException("'" + text + "' is no kernel version, such as 5.15");
        }
        String[] numbers = text.split("\\.");
        return new Kernel(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Override
    public int compareTo(Kernel other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
