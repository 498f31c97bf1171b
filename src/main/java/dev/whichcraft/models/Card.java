package dev.whichcraft.models;

import dev.whichcraft.models.Model.Compared;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Settings;
import java.util.List;

/**
 * A model as a page shows it: first the situation and the question, then, once something is predicted, the settings and what
 * comes of them.
 *
 * @param model which
 * @param course id of the course whose sources it names; empty when it stands in none
 * @param settings as given
 * @param guess the prediction, {@value #SKIPPED}, or empty before
 * @param answer null before a prediction, and while a setting cannot be taken
 * @param compared the prediction against the answer; null without either
 */
public record Card(Model model, String course, Settings settings, String guess, Answer answer, Compared compared) {

    /** In place of a prediction, by those who would rather see at once. */
    public static final String SKIPPED = "skip";

    /** A model with its settings as given. */
    static Card of(Model model, String course, Settings settings, String guess) {
        if (settings.right()) {
            settings.refuse(model.conflicts(settings));
        }
        boolean known = guess != null
                && model.predictions().stream()
                        .anyMatch(prediction -> prediction.value().equals(guess));
        String kept = known ? guess : guess == null ? "" : SKIPPED;
        boolean shown = !kept.isEmpty() && settings.right();
        return new Card(
                model,
                course,
                settings,
                kept,
                shown ? model.answer(settings) : null,
                shown && known ? model.compare(guess, settings) : null);
    }

    /** Whether the settings can be changed: after a prediction, or to mend what cannot be taken. */
    public boolean open() {
        return !guess.isEmpty() || !settings.right();
    }

    /** What a field is called on the page, for labels. */
    public String id(Field field) {
        return model.name() + "-" + field.name();
    }

    /** Id of all that is swapped once something is predicted. */
    public String body() {
        return body(model);
    }

    static String body(Model model) {
        return model.name() + "-body";
    }

    /** Address of the model. */
    public String path() {
        return "/models/" + model.name();
    }

    /** Address of these settings; who opens it predicts first. */
    public String link() {
        return path() + settings.query();
    }

    /** Address of what can be saved of these settings. */
    public String saved() {
        return path() + "/record" + settings.query();
    }

    /** What is refreshed when a setting changes, for htmx: the situation, the sentence, and the word beside each field. */
    public String refreshed() {
        StringBuilder parts =
                new StringBuilder("#" + model.name() + "-situation:innerHTML,#" + model.name() + "-says:innerHTML");
        fields().forEach(field -> parts.append(",#").append(id(field)).append("-wrong:innerHTML"));
        return parts.toString();
    }

    /** All fields, in their order. */
    public List<Field> fields() {
        return model.groups().stream().flatMap(group -> group.fields().stream()).toList();
    }
}
