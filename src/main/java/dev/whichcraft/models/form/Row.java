package dev.whichcraft.models.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A few numbers in one field, with spaces between.
 *
 * @param name in addresses
 * @param label what they are
 * @param hint a sentence below the label; may be empty
 * @param start what they are at first, which also says how many
 * @param most the largest; the smallest is 0
 */
public record Row(String name, String label, String hint, List<Double> first, int most) implements Field {

    /** Numbers that are these at first. */
    public static Row of(String name, String label, int most, List<Double> first) {
        return new Row(name, label, "", first, most);
    }

    /** Marks it for templates. */
    public int rows() {
        return 1;
    }

    @Override
    public String start() {
        return String.join(" ", first.stream().map(Plain::number).toList());
    }

    @Override
    public String refusal(String value) {
        List<Optional<Double>> numbers = numbers(value);
        boolean fits = numbers.size() == first.size()
                && numbers.stream().allMatch(number -> number.filter(n -> n >= 0 && n <= most)
                        .isPresent());
        return fits
                ? ""
                : "Write " + first.size() + " numbers from 0 to " + most + " with spaces between, such as " + start()
                        + ".";
    }

    /** The numbers of a value that is not refused. */
    static List<Double> read(String value) {
        return numbers(value).stream().map(Optional::orElseThrow).toList();
    }

    private static List<Optional<Double>> numbers(String value) {
        return Arrays.stream(value.strip().split("\\s+")).map(Plain::read).toList();
    }
}
