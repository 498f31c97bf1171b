package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.progress.LevelsAnew;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** How people stand, and stood week by week: worked out anew from attempts and practice. */
@ApplicationScoped
public class LevelAggregate implements Aggregate {

    @Inject
    Everybody everybody;

    @Inject
    LevelsAnew levels;

    @Override
    public String name() {
        return "Levels";
    }

    @Override
    public OptionalLong rebuild() {
        return OptionalLong.of(everybody.inParts(levels::rebuild));
    }
}
