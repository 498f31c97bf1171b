package dev.whichcraft.models.blast;

import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.domain.models.blast.Hardening;
import dev.whichcraft.domain.models.blast.Wall;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The host and its walls as they are set. */
final class Walls {

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "The host",
                    Slider.whole("tenants", "Tenants on the host", "", 40, 2, 5, 10, 20, 30, 40, 50, 60, 80, 100),
                    Slider.whole(
                            "group", "Tenants that share a VM, in groups", "", 4, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20)),
            Group.of(
                    "The walls",
                    Slider.of(
                                    "container",
                                    "Way out of a container",
                                    "%",
                                    12.5,
                                    0,
                                    0.5,
                                    1,
                                    2,
                                    5,
                                    10,
                                    12.5,
                                    20,
                                    30,
                                    50,
                                    75,
                                    100)
                            .from(Wall.STUDY),
                    Slider.of("machine", "Way out of a VM", "%", 2, 0, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
                            .from(BlastRadius.MACHINE),
                    Slider.whole(
                            "days",
                            "Days that a fix of kernel or engine waits",
                            "days",
                            0,
                            0,
                            1,
                            3,
                            7,
                            14,
                            30,
                            60,
                            90,
                            180,
                            365)),
            Group.of(
                    "What was done to the containers",
                    lock(Hardening.NON_ROOT),
                    lock(Hardening.SECCOMP),
                    lock(Hardening.MANDATORY_ACCESS),
                    lock(Hardening.USER_NAMESPACES),
                    Tick.of("careless", "Privileged, or with the engine's socket mounted")
                            .hint("One such flag, and the way out is open.")));

    private Walls() {}

    private static Tick lock(Hardening hardening) {
        return Tick.of(hardening.name().toLowerCase(Locale.ROOT).replace("_", "-"), label(hardening));
    }

    static String label(Hardening hardening) {
        return switch (hardening) {
            case NON_ROOT -> "Not root, capabilities dropped";
            case SECCOMP -> "Default seccomp profile kept";
            case MANDATORY_ACCESS -> "AppArmor or SELinux in force";
            case USER_NAMESPACES -> "User namespaces, or rootless mode";
        };
    }

    static BlastRadius radius(Settings settings) {
        Set<Hardening> locks = EnumSet.noneOf(Hardening.class);
        Arrays.stream(Hardening.values())
                .filter(hardening -> settings.yes(lock(hardening).name()))
                .forEach(locks::add);
        Wall wall =
                new Wall(settings.number("container") / 100, locks, settings.yes("careless"), settings.whole("days"));
        return new BlastRadius(
                settings.whole("tenants"), settings.whole("group"), wall.chance(), settings.number("machine") / 100);
    }
}
