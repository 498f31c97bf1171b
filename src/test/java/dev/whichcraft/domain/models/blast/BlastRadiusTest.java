package dev.whichcraft.domain.models.blast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlastRadiusTest {

    private static final double EXACT = 1e-9;

    @Test
    void holdsTheCheckValues() {
        BlastRadius radius = new BlastRadius(40, 4, Wall.STUDY.value(), BlastRadius.MACHINE.value());
        assertEquals(5.88, radius.containers(), 0.006);
        assertEquals(1.78, radius.machines(), EXACT);
        assertEquals(1.47, radius.groups(), 0.006);
        assertEquals(1.10, radius.nested(), 0.006);
    }

    @Test
    void theWallAsItComesIsTheStudys() {
        assertEquals(0.125, new Wall(Wall.STUDY.value(), Set.of(), false, 0).chance(), EXACT);
    }

    @Test
    void locksMultiply() {
        Wall all = new Wall(Wall.STUDY.value(), EnumSet.allOf(Hardening.class), false, 0);
        assertEquals(0.125 * 0.6 * 0.8 * 0.6 * 0.5, all.chance(), EXACT);
    }

    @Test
    void oneCarelessFlagCancelsThem() {
        assertEquals(1, new Wall(0.01, EnumSet.allOf(Hardening.class), true, 0).chance());
    }

    @Test
    void waitingOpensMore() {
        assertEquals(1 - Math.exp(-0.15), new Wall(0, Set.of(), false, 30).chance(), EXACT);
        assertEquals(1 - 0.875 * Math.exp(-0.15), new Wall(0.125, Set.of(), false, 30).chance(), EXACT);
        for (int days = 0; days < 365; days++) {
            assertTrue(wall(days).chance() < wall(days + 1).chance());
        }
    }

    @Test
    void oneTenantIsExposedAloneAndNobodyTwice() {
        Random random = new Random(6);
        for (int i = 0; i < 5000; i++) {
            int tenants = 1 + random.nextInt(200);
            int group = 1 + random.nextInt(tenants);
            BlastRadius radius = new BlastRadius(tenants, group, random.nextDouble(), random.nextDouble());
            for (double exposed :
                    new double[] {radius.containers(), radius.machines(), radius.groups(), radius.nested()}) {
                assertTrue(exposed >= 1 && exposed <= tenants + EXACT, radius + " " + exposed);
            }
            // more walls never expose more
            assertTrue(radius.groups() <= radius.containers() + EXACT);
            assertTrue(radius.nested() <= radius.groups() + EXACT);
            assertTrue(radius.nested() <= radius.machines() + EXACT);
        }
    }

    @Test
    void oneGroupOfAllIsNoGroup() {
        BlastRadius radius = new BlastRadius(40, 40, 0.125, 0.02);
        assertEquals(radius.containers(), radius.groups(), EXACT);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new BlastRadius(0, 1, 0.1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new BlastRadius(4, 5, 0.1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new BlastRadius(4, 2, 1.1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new BlastRadius(4, 2, 0.1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Wall(-0.1, Set.of(), false, 0));
        assertThrows(IllegalArgumentException.class, () -> new Wall(0.1, Set.of(), false, -1));
    }

    private static Wall wall(int days) {
        return new Wall(Wall.STUDY.value(), Set.of(), false, days);
    }
}
