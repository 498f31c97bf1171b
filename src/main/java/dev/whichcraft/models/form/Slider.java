package dev.whichcraft.models.form;

import dev.whichcraft.domain.models.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A number: a slider that stops at some steps, and a field beside it that takes whatever is between the first and the last.
 *
 * @param name in addresses
 * @param label what it is
 * @param hint a sentence below the label; may be empty
 * @param unit behind the number; may be empty
 * @param steps where the slider stops, ascending; on a logarithmic scale each about as many times the one before
 * @param first what it is set to at first
 * @param whole whether only whole numbers make sense
 * @param figure where the first value is from; null when it is just a setting
 */
public record Slider(
        String name,
        String label,
        String hint,
        String unit,
        List<Double> steps,
        double first,
        boolean whole,
        Figure figure)
        implements Field {

    /** A slider with these steps. */
    public static Slider of(String name, String label, String unit, double first, double... steps) {
        List<Double> stops = Arrays.stream(steps).boxed().toList();
        return new Slider(name, label, "", unit, stops, first, false, null);
    }

    /** A slider of whole numbers with these steps. */
    public static Slider whole(String name, String label, String unit, int first, int... steps) {
        List<Double> stops =
                Arrays.stream(steps).mapToObj(step -> (double) step).toList();
        return new Slider(name, label, "", unit, stops, first, true, null);
    }

    /** Steps of the same size. */
    public static double[] even(double from, double to, double by) {
        return DoubleStream.iterate(from, step -> step <= to + by / 1e6, step -> step + by)
                .map(step -> Math.round(step * 1e6) / 1e6)
                .toArray();
    }

    /** The same with a sentence below its label. */
    public Slider hint(String sentence) {
        return new Slider(name, label, sentence, unit, steps, first, whole, figure);
    }

    /** The same with the source of its first value. */
    public Slider from(Figure source) {
        return new Slider(name, label, hint, unit, steps, first, whole, source);
    }

    /** The smallest number it takes. */
    public double least() {
        return steps.get(0);
    }

    /** The largest number it takes. */
    public double most() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public String start() {
        return Plain.number(first);
    }

    /** The smallest number, as written. */
    public String min() {
        return Plain.number(least());
    }

    /** The largest number, as written. */
    public String max() {
        return Plain.number(most());
    }

    /** All steps, as written, with spaces between. */
    public String stops() {
        return steps.stream().map(Plain::number).collect(Collectors.joining(" "));
    }

    /** Index of the last step. */
    public int last() {
        return steps.size() - 1;
    }

    /** Index of the step next to a value as written; 0 for what is no number. */
    public int nearest(String value) {
        double wanted = Plain.read(value).orElse(least());
        int best = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (Math.abs(steps.get(i) - wanted) < Math.abs(steps.get(best) - wanted)) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public String refusal(String value) {
        boolean fits = Plain.read(value)
                .filter(number -> number >= least() && number <= most() && (!whole || number == Math.rint(number)))
                .isPresent();
        return fits
                ? ""
                : "Write a " + (whole ? "whole number" : "number") + " from " + min() + " to " + max() + ", such as "
                        + start() + ".";
    }
}
