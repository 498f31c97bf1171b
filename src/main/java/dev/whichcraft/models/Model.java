package dev.whichcraft.models;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An interactive model: what it is about, what it asks first, what can be set, what it answers. Same settings, same answer. */
public interface Model {

    /** Its name in addresses and lessons, of {@link dev.whichcraft.domain.models.Catalogue}. */
    String name();

    /** Its title. */
    String title();

    /** One sentence for lists. */
    String summary();

    /** The situation in plain text, told before anything can be set; it may speak of the settings. */
    String situation(Settings settings);

    /** The question that asks for a prediction. */
    String question();

    /** What one may predict, three or four. */
    List<Prediction> predictions();

    /** What can be set. */
    List<Group> groups();

    /**
     * Whether its groups are columns of layers, the first below all others, the last beside them, each field from the bottom up;
     * a script then lets people drag the layers, too.
     */
    default boolean layered() {
        return false;
    }

    /** The figures it calculates with, whatever is set; none for most models. */
    default List<Number> numbers() {
        return List.of();
    }

    /** Settings that cannot be taken together: for a field, what to do. Asked only when each alone is right. */
    default Map<String, String> conflicts(Settings settings) {
        return Map.of();
    }

    /** What comes of settings that are all right. */
    Answer answer(Settings settings);

    /**
     * How a prediction compares with what comes of the settings, in words that teach.
     *
     * @param guess value of one of the predictions
     */
    Compared compare(String guess, Settings settings);

    /**
     * What can be saved as a file; nothing for most models.
     *
     * @param today the date to write into it
     */
    default Optional<Export> export(Settings settings, LocalDate today) {
        return Optional.empty();
    }

    /** What is said on the link to {@link #export}; empty when there is nothing to save. */
    default String exported() {
        return "";
    }

    /**
     * A file to save.
     *
     * @param name of the file: letters a to z, digits, hyphens and a dot
     * @param type as HTTP says it
     * @param text what is in it
     */
    record Export(String name, String type, String text) {}

    /**
     * What one may predict.
     *
     * @param value in addresses
     * @param label as shown
     */
    record Prediction(String value, String label) {}

    /**
     * A figure with its name.
     *
     * @param label what it is
     * @param text the value as written, with its unit
     * @param figure where it is from
     */
    record Number(String label, String text, Figure figure) {}

    /**
     * How a prediction compares.
     *
     * @param right whether it holds
     * @param sentence why
     */
    record Compared(boolean right, String sentence) {}
}
