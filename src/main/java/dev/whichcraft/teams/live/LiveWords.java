package dev.whichcraft.teams.live;

import dev.whichcraft.domain.teams.Whereabouts;
import io.quarkus.qute.TemplateExtension;

/** How the places of people in an exam are spoken of. */
@TemplateExtension
final class LiveWords {

    private LiveWords() {}

    static String word(Whereabouts where) {
        return switch (where) {
            case IN -> "In it";
            case OVERTIME -> "In it, time is up";
            case NOT_BEGUN -> "Not begun";
            case HANDED_IN -> "Handed in";
            case ENDED -> "Not handed in in time";
        };
    }
}
