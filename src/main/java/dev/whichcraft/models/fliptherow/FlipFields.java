package dev.whichcraft.models.fliptherow;

import dev.whichcraft.domain.models.fliptherow.Situation;
import dev.whichcraft.domain.models.fliptherow.Situation.Change;
import dev.whichcraft.domain.models.fliptherow.Situation.Guard;
import dev.whichcraft.domain.models.fliptherow.Situation.Network;
import dev.whichcraft.domain.models.fliptherow.Situation.Start;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import java.util.List;

/** The sliders and switches of each row. */
final class FlipFields {

    private static final int[] MB = {
        0, 5, 20, 50, 100, 150, 300, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 5000, 10000, 20000
    };
    private static final int[] MBIT = {10, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
    private static final int[] SECONDS = {1, 2, 5, 10, 20, 29, 40, 60, 90, 120, 300};
    private static final int[] MIB = {16, 64, 128, 300, 512, 1024, 2048, 4096, 6144, 8192, 12288, 16384, 32768, 65536};
    private static final int[] PERCENT = {0, 1, 2, 3, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    private static final int[] MONTH = {0, 1, 4, 9, 20, 40, 60, 80, 100, 150, 200, 400, 1000};

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "Startup time",
                    Slider.whole("image", "Image still to be fetched", "MB", 150, MB)
                            .hint("0: it is there already. Unpacking is not counted."),
                    Slider.whole("bandwidth", "Network", "Mbit/s", 1000, MBIT),
                    Slider.whole("machine", "Start of a VM from a prepared image", "s", 29, SECONDS)
                            .from(Start.MACHINE)),
            Group.of("Resource utilization", Slider.whole("application", "Memory of one application", "MiB", 300, MIB)),
            Group.of(
                    "Performance",
                    Slider.whole("network", "Part of the time spent on network round trips", "%", 20, PERCENT),
                    yes("nat", "Containers behind address translation (NAT)"),
                    yes("direct", "VM with direct access to the card (SR-IOV)")),
            Group.of(
                    "Portability",
                    no("processor", "All hosts have the image's processor type"),
                    no("family", "All hosts have the image's family of operating systems")),
            Group.of(
                    "Security",
                    yes("hardened", "Containers hardened and sandboxed"),
                    yes("shared", "VMs share devices or folders with their host"),
                    yes("unpatched", "Hypervisor and guests lag behind with patches")),
            Group.of(
                    "Management",
                    Slider.whole("deployments", "Deployments a month", "", 100, MONTH),
                    Slider.whole("saved", "Saved in each by the platform", "min", 30, 0, 5, 10, 15, 20, 30, 45, 60, 120)
                            .from(Change.SAVED),
                    Slider.whole("platform", "Care of the platform a month", "h", 40, 0, 5, 10, 20, 40, 80, 160, 320)
                            .from(Change.PLATFORM)),
            Group.of(
                    "Scalability",
                    Slider.whole("spare", "Nodes with room", "", 2, 0, 1, 2, 3, 5, 10),
                    Slider.whole("warm", "Prepared VMs in a warm pool", "", 0, 0, 1, 2, 3, 5, 10, 20)));

    private FlipFields() {}

    private static Choice yes(String name, String label) {
        return Choice.of(name, label, "no", "no", "yes", "yes");
    }

    private static Choice no(String name, String label) {
        return Choice.of(name, label, "yes", "yes", "no", "no");
    }

    static Situation situation(Settings settings) {
        return new Situation(
                new Start(settings.whole("image"), settings.whole("bandwidth"), settings.whole("machine")),
                settings.whole("application"),
                new Network(settings.whole("network"), settings.yes("nat"), settings.yes("direct")),
                settings.yes("processor"),
                settings.yes("family"),
                new Guard(settings.yes("hardened"), settings.yes("shared"), settings.yes("unpatched")),
                new Change(settings.whole("deployments"), settings.whole("saved"), settings.whole("platform")),
                settings.whole("spare"),
                settings.whole("warm"));
    }
}
