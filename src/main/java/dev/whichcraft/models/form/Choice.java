package dev.whichcraft.models.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One of a few values.
 *
 * @param name in addresses
 * @param label what it is
 * @param hint a sentence below the label; may be empty
 * @param options what can be chosen, the first value at first
 * @param list whether it is shown as a list that opens, for more than a few options
 */
public record Choice(String name, String label, String hint, List<Option> options, boolean list) implements Field {

    /**
     * What can be chosen.
     *
     * @param value in addresses
     * @param label as shown
     */
    public record Option(String value, String label) {}

    /** A choice between options, given as value and label by turns; the first is chosen at first. */
    public static Choice of(String name, String label, String... valuesAndLabels) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            options.add(new Option(valuesAndLabels[i], valuesAndLabels[i + 1]));
        }
        return new Choice(name, label, "", List.copyOf(options), options.size() > 4);
    }

    /** The same with a sentence below its label. */
    public Choice hint(String sentence) {
        return new Choice(name, label, sentence, options, list);
    }

    /** The same as a list that opens, however few the options. */
    public Choice listed() {
        return new Choice(name, label, hint, options, true);
    }

    @Override
    public String start() {
        return options.get(0).value();
    }

    @Override
    public String refusal(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value))
                ? ""
                : "Choose one of: "
                        + String.join(", ", options.stream().map(Option::label).toList()) + ".";
    }
}
