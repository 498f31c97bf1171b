package dev.whichcraft.domain.models.sorter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.weighing.Weighing;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortingTest {

    @ParameterizedTest
    @CsvSource({
        "'', false, CONTAINERS MACHINES NESTED MICRO",
        "OWN_KERNEL, false, MACHINES NESTED MICRO",
        "OTHER_SYSTEM, false, MACHINES NESTED MICRO",
        "UNTRUSTED_CODE, false, MACHINES NESTED MICRO",
        "NO_HYPERVISOR, false, CONTAINERS MICRO",
        "CERTIFIED_FOR_MACHINES, false, MACHINES",
        "STARTS_AT_ONCE, false, CONTAINERS NESTED MICRO",
        "STARTS_AT_ONCE, true, CONTAINERS MACHINES NESTED MICRO",
        "LIVE_MIGRATION, false, MACHINES NESTED",
        // only gVisor stays without a hypervisor, and it has no kernel to choose
        "NO_HYPERVISOR UNTRUSTED_CODE, false, MICRO",
        "NO_HYPERVISOR OWN_KERNEL, false, ''",
        "NO_HYPERVISOR OTHER_SYSTEM, false, ''",
        "NO_HYPERVISOR LIVE_MIGRATION, false, ''",
        "NO_HYPERVISOR CERTIFIED_FOR_MACHINES, false, ''",
        "CERTIFIED_FOR_MACHINES STARTS_AT_ONCE, false, ''",
        "CERTIFIED_FOR_MACHINES STARTS_AT_ONCE, true, MACHINES",
        "LIVE_MIGRATION STARTS_AT_ONCE, false, NESTED",
    })
    void constraintsRuleOut(String constraints, boolean pooled, String open) {
        Set<Constraint> set = words(constraints).map(Constraint::valueOf).collect(Collectors.toSet());
        assertEquals(words(open).map(Form::valueOf).toList(), new Vetoes(set, pooled).open());
    }

    @Test
    void equalWeightsGiveTheScoresTimesThree() {
        Weighing weighing = sorting(Set.of()).weighing().orElseThrow();
        assertEquals(
                List.of(69.0, 63.0, 69.0, 60.0),
                Stream.of(0, 1, 2, 3).map(weighing::total).toList());
        assertEquals(96, weighing.most());
        assertTrue(weighing.either());
    }

    @Test
    void whoIsVetoedNeverWinsAndNoVetoHelpsThem() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            EnumSet<Constraint> some = EnumSet.noneOf(Constraint.class);
            Arrays.stream(Constraint.values())
                    .filter(each -> random.nextInt(4) == 0)
                    .forEach(some::add);
            EnumSet<Constraint> more = EnumSet.copyOf(some);
            more.add(Constraint.values()[random.nextInt(Constraint.values().length)]);
            Sorting before = new Sorting(new Vetoes(some, random.nextBoolean()), weights(random));
            Sorting after = new Sorting(new Vetoes(more, before.vetoes().pooled()), before.weights());

            assertTrue(before.vetoes().open().containsAll(after.vetoes().open()), "a demand opens nothing");
            after.weighing().ifPresent(weighing -> {
                Form winner = Form.values()[weighing.winner()];
                assertTrue(after.vetoes().against().get(winner).isEmpty());
                int led = before.weighing().orElseThrow().winner();
                if (after.vetoes().open().contains(Form.values()[led])) {
                    assertEquals(led, weighing.winner(), "who led and stays open still leads");
                }
            });
            assertEquals(after.vetoes().open().isEmpty(), after.weighing().isEmpty());
        }
    }

    @Test
    void everyReasonIsOneThatWasAsked() {
        Vetoes vetoes = new Vetoes(Set.of(Constraint.OWN_KERNEL, Constraint.UNTRUSTED_CODE), false);
        assertEquals(
                Set.of(Constraint.OWN_KERNEL, Constraint.UNTRUSTED_CODE),
                vetoes.against().get(Form.CONTAINERS));
        assertFalse(vetoes.userSpaceOnly());
    }

    @Test
    void everyAspectNeedsAWeight() {
        Vetoes none = new Vetoes(Set.of(), false);
        assertThrows(IllegalArgumentException.class, () -> new Sorting(none, Map.of(Aspect.DENSITY, 3.0)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Sorting sorting(Set<Constraint> constraints) {
        Map<Aspect, Double> weights = new EnumMap<>(Aspect.class);
        Arrays.stream(Aspect.values()).forEach(aspect -> weights.put(aspect, Sorting.WEIGHT.value()));
        return new Sorting(new Vetoes(constraints, false), weights);
    }

    private static Map<Aspect, Double> weights(Random random) {
        Map<Aspect, Double> weights = new EnumMap<>(Aspect.class);
        Arrays.stream(Aspect.values()).forEach(aspect -> weights.put(aspect, 0.1 + random.nextInt(49) / 10.0));
        return weights;
    }
}
