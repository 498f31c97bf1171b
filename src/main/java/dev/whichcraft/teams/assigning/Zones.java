package dev.whichcraft.teams.assigning;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Time zones to choose from. */
final class Zones {

    private static final List<String> ALL = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(
                                    zone -> zone.matches(
                                            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                            .sorted())
            .toList();

    private Zones() {}

    /** All of them, and one more that somebody has, if it is none of them. */
    static List<String> all(String chosen) {
        return chosen.isEmpty() || ALL.contains(chosen)
                ? ALL
                : Stream.concat(Stream.of(chosen), ALL.stream()).toList();
    }
}
