package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.networkpath.Driver;
import dev.whichcraft.domain.models.networkpath.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPathTest {

    @ParameterizedTest
    @CsvSource({
        "HOST, OTHER_HOST, 38",
        "HOST, NEIGHBOUR, 38",
        "BRIDGE, OTHER_HOST, 76",
        "BRIDGE, OUTSIDE, 76",
        "VIRTIO, OTHER_HOST, 68.4",
        "SR_IOV, OTHER_HOST, 41.8"
    })
    void aRoundTripTakesWhatTheWayAdds(Driver driver, Target target, double microseconds) {
        assertEquals(microseconds, driver.roundTrip(target).orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"BRIDGE, NEIGHBOUR", "OVERLAY, OTHER_HOST", "MACVLAN, OUTSIDE", "IPVLAN, OTHER_HOST", "NONE, OTHER_HOST"
    })
    void whereNobodyMeasuredThereIsNoFigure(Driver driver, Target target) {
        assertTrue(driver.roundTrip(target).isEmpty());
    }

    @Test
    void onlyTheWayOutOfABridgeIsTranslated() {
        String nat = "address translation (NAT)";
        assertEquals(
                List.of("container", "bridge of the host", nat, "card of the host", Target.OUTSIDE.label()),
                Driver.BRIDGE.hops(Target.OUTSIDE));
        assertEquals(
                List.of("container", "bridge of the host", Target.NEIGHBOUR.label()),
                Driver.BRIDGE.hops(Target.NEIGHBOUR));
        assertEquals(
                List.of("virtual machine", "virtual card", "virtual switch", Target.NEIGHBOUR.label()),
                Driver.VIRTIO.hops(Target.NEIGHBOUR));
        assertTrue(Driver.NONE.hops(Target.NEIGHBOUR).isEmpty());
        for (Target target : Target.values()) {
            for (Driver driver : Driver.values()) {
                assertTrue(!driver.hops(target).contains(nat) || target != Target.NEIGHBOUR, driver.name());
            }
        }
    }
}
