package dev.whichcraft.models.form;

import dev.whichcraft.domain.models.Figure;
import java.util.List;

/** A setting that people may change. Its name stands in addresses, so it must not change. */
public sealed interface Field permits Slider, Choice, Tick, Prose, Row {

    /** Name in addresses. */
    String name();

    /** What it is, as a label. */
    String label();

    /** A sentence below the label; may be empty. */
    String hint();

    /** What it is set to at first, as it is written in addresses. */
    String start();

    /** Why a value cannot be taken and what to write instead; empty when it can. */
    String refusal(String value);

    /** How many characters of what was written are kept. */
    default int kept() {
        return 40;
    }

    /** Where its first value is from; null when it is just a setting. */
    default Figure figure() {
        return null;
    }

    /** Fields that belong together, under a heading; an empty heading shows none. */
    record Group(String legend, List<Field> fields) {

        /** Fields that belong together. */
        public static Group of(String legend, Field... fields) {
            return new Group(legend, List.of(fields));
        }
    }
}
