package dev.whichcraft.domain.models;

import java.util.Set;

/** The models that a lesson may place, by the name that stands in addresses and in {@code lesson.md}. */
public final class Catalogue {

    /** All names. */
    public static final Set<String> NAMES = Set.of(
            "density",
            "overhead",
            "boot",
            "stack",
            "starting",
            "blast",
            "sorter",
            "decision",
            "patch-day",
            "spike",
            "what-survives",
            "network-path",
            "flip-the-row",
            "portfolio");

    private Catalogue() {}
}
