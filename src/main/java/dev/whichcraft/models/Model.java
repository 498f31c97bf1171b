package dev.whichcraft.models;

import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import java.util.List;
import java.util.Map;

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
     * What one may predict.
     *
     * @param value in addresses
     * @param label as shown
     */
    record Prediction(String value, String label) {}

    /**
     * How a prediction compares.
     *
     * @param right whether it holds
     * @param sentence why
     */
    record Compared(boolean right, String sentence) {}
}
