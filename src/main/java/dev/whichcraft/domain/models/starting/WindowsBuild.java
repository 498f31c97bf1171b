package dev.whichcraft.domain.models.starting;

import java.util.Map;
import java.util.Set;

/** The build of a Windows, older ones first. Build numbers and exceptions: Microsoft, version compatibility [R39]. */
public enum WindowsBuild {
    /** Windows Server 2016, build 14393. */
    SERVER_2016(14393),
    /** Windows Server 2019, build 17763. */
    SERVER_2019(17763),
    /** Windows Server 2022, build 20348. */
    SERVER_2022(20348),
    /** Windows 11 version 23H2, build 22631. */
    WINDOWS_11(22631),
    /** Windows Server 2025, build 26100. */
    SERVER_2025(26100);

    /** Images that a host of another build accepts all the same under process isolation. */
    private static final Map<WindowsBuild, Set<WindowsBuild>> EXCEPTIONS =
            Map.of(WINDOWS_11, Set.of(SERVER_2022), SERVER_2025, Set.of(SERVER_2022));

    private final int number;

    WindowsBuild(int number) {
        this.number = number;
    }

    /** The build number. */
    public int number() {
        return number;
    }

    /** Whether a host of this build starts an image of that build under process isolation. */
    public boolean accepts(WindowsBuild image) {
        return image == this || EXCEPTIONS.getOrDefault(this, Set.of()).contains(image);
    }
}
