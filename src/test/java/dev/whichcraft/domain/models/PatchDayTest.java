package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.patchday.Arrangement;
import dev.whichcraft.domain.models.patchday.Flaw;
import dev.whichcraft.domain.models.patchday.Fleet;
import dev.whichcraft.domain.models.patchday.Layer;
import dev.whichcraft.domain.models.patchday.Owner;
import dev.whichcraft.domain.models.patchday.Plan;
import dev.whichcraft.domain.models.patchday.Step;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchDayTest {

    private static final Fleet DEFAULT = fleet(300, 20, 0, 30, 0, 2);

    private static Fleet fleet(int instances, int guests, int lostGuests, int containers, int lostImages, int hosts) {
        return new Fleet(
                instances,
                new Fleet.Guests(guests, 6, 1, lostGuests),
                new Fleet.Images(4, 2, 8, 40, 8, 4, containers, 30, lostImages),
                new Fleet.Hosts(15, hosts, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        // 15 rounds of 7 min; 16 + 20 + 5 min
        "LIBRARY, 105, 41",
        // hosts and then guests; hosts alone
        "KERNEL, 169, 64",
        // 8 of 300 instances in one round; one image and one round
        "APPLICATION, 7, 4.5"
    })
    void theCheckValuesHold(Flaw flaw, double machines, double containers) {
        assertEquals(machines, Plan.ofMachines(flaw, DEFAULT).minutes());
        assertEquals(containers, Plan.ofContainers(flaw, DEFAULT).minutes());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "1, 5, 1", "5, 5, 1", "6, 5, 2", "300, 20, 15"})
    void aRoundThatIsBegunCounts(int units, int atOnce, int rounds) {
        assertEquals(rounds, new Step(Step.Work.ROLL_OUT, units, atOnce, 1).rounds());
    }

    @Test
    void openIsWhoWaitsForTheRound() {
        // rounds of 100 after 7, 14 and 21 min
        Plan plan = Plan.ofMachines(Flaw.LIBRARY, fleet(300, 100, 0, 30, 0, 2));
        assertEquals(100 * (7 + 14 + 21) / 1440.0, plan.exposure(30), 1e-9);
        // a host holds 20 instances; 2 hosts a round, the last alone
        double minutes = 0;
        for (int host = 0; host < 15; host++) {
            minutes += 20 * 8 * (host / 2 + 1);
        }
        assertEquals(minutes / 1440, Plan.ofContainers(Flaw.KERNEL, DEFAULT).exposure(30), 1e-9);
    }

    @Test
    void aNeglectedImageIsAsOpenAsANeglectedMachine() {
        Fleet neglected = fleet(300, 20, 10, 30, 10, 2);
        Plan machines = Plan.ofMachines(Flaw.LIBRARY, neglected);
        Plan containers = Plan.ofContainers(Flaw.LIBRARY, neglected);
        assertEquals(30, machines.left());
        assertEquals(30, containers.left());
        assertEquals(1, machines.exposure(30) / containers.exposure(30), 0.02);
        assertTrue(containers.exposure(30)
                > 50 * Plan.ofMachines(Flaw.LIBRARY, DEFAULT).exposure(30));
        // no image holds a kernel
        assertEquals(0, Plan.ofContainers(Flaw.KERNEL, neglected).left());
        assertEquals(30, Plan.ofMachines(Flaw.KERNEL, neglected).left());
    }

    @Test
    void whereNobodyLooksNothingIsDone() {
        Fleet abandoned = fleet(300, 20, 100, 30, 100, 2);
        assertEquals(0, Plan.ofMachines(Flaw.LIBRARY, abandoned).reached());
        assertEquals(300 * 30, Plan.ofMachines(Flaw.LIBRARY, abandoned).exposure(30));
        assertEquals(300 * 30, Plan.ofContainers(Flaw.LIBRARY, abandoned).exposure(30));
    }

    @Test
    void moreHandsAreNeverLaterAndMoreWorkIsNeverSooner() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int instances = 1 + random.nextInt(2000);
            int guests = 1 + random.nextInt(200);
            int containers = 1 + random.nextInt(200);
            int lost = random.nextInt(90);
            int hosts = 1 + random.nextInt(10);
            Fleet fleet = fleet(instances, guests, lost, containers, lost, hosts);
            Fleet quicker = fleet(instances, guests + 5, lost, containers + 5, lost, hosts + 1);
            Fleet larger = fleet(instances + 50, guests, lost, containers, lost, hosts);
            Fleet careless = fleet(instances, guests, lost + 10, containers, lost + 10, hosts);
            for (Flaw flaw : Flaw.values()) {
                for (boolean machines : new boolean[] {true, false}) {
                    Plan plan = plan(machines, flaw, fleet);
                    String at = flaw + ", seed " + seed;
                    assertTrue(plan(machines, flaw, quicker).minutes() <= plan.minutes(), at);
                    assertTrue(plan(machines, flaw, quicker).exposure(30) <= plan.exposure(30) + 1e-9, at);
                    assertTrue(plan(machines, flaw, larger).minutes() >= plan.minutes(), at);
                    assertTrue(plan(machines, flaw, careless).minutes() <= plan.minutes(), at);
                    assertTrue(plan(machines, flaw, careless).left() >= plan.left(), at);
                    assertTrue(plan.exposure(60) >= plan.exposure(30), at);
                }
            }
        }
    }

    private static Plan plan(boolean machines, Flaw flaw, Fleet fleet) {
        return machines ? Plan.ofMachines(flaw, fleet) : Plan.ofContainers(flaw, fleet);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_HOSTS, YOU, YOU, YOU, YOU, NOBODY, YOU",
        "MANAGED_KUBERNETES, YOU, YOU, BOTH, BOTH, PROVIDER, PROVIDER",
        "SERVERLESS_CONTAINERS, YOU, YOU, PROVIDER, PROVIDER, PROVIDER, PROVIDER",
        "CLASSIC_VMS, YOU, YOU, NOBODY, YOU, PROVIDER, PROVIDER"
    })
    void everyLayerHasItsOwner(
            Arrangement arrangement,
            Owner app,
            Owner userland,
            Owner runtime,
            Owner kernel,
            Owner hypervisor,
            Owner hw) {
        Owner[] expected = {app, userland, runtime, kernel, hypervisor, hw};
        for (Layer layer : Layer.values()) {
            assertEquals(expected[layer.ordinal()], arrangement.owner(layer), layer.name());
        }
        // whoever rents still owns what is inside the image
        assertEquals(Owner.YOU, arrangement.owner(Flaw.LIBRARY.layer()));
    }
}
