package dev.whichcraft.models;

import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Table;
import java.util.List;

/**
 * What a model answers.
 *
 * @param sentence what it shows, in plain words; read aloud when a setting changes
 * @param pictures drawn
 * @param tables the same in rows and columns, and what else there is
 * @param tasks what to try with the settings, and whether these settings do it; may be empty
 */
public record Answer(String sentence, List<Picture> pictures, List<Table> tables, List<Task> tasks) {

    /**
     * Something to try.
     *
     * @param text what to reach
     * @param done whether the settings reach it
     */
    public record Task(String text, boolean done) {}
}
