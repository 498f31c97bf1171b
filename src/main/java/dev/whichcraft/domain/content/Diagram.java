package dev.whichcraft.domain.content;

import java.util.List;

/**
 * A stack of layers, drawn top to bottom.
 *
 * @param side the side it shows
 * @param title what it shows, in a few words
 * @param layers from the top down
 */
public record Diagram(Side side, String title, List<Layer> layers) {

    /**
     * One layer.
     *
     * @param label what it is
     * @param note what to know about it; empty for nothing
     * @param group name of the bracket that holds it and its neighbours of the same group; empty for none
     */
    public record Layer(String label, String note, String group) {}
}
