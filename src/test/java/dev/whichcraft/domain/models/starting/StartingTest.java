package dev.whichcraft.domain.models.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.starting.Platform.Linux;
import dev.whichcraft.domain.models.starting.Platform.Windows;
import dev.whichcraft.domain.models.starting.Verdict.Outcome;
import dev.whichcraft.domain.models.starting.Verdict.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingTest {

    /** A platform is a kernel version or a build; + is what the host has: h(ypervisor), e(mulation), m(odule), g(pu). */
    @ParameterizedTest
    @CsvSource({
        // the same everywhere
        "5.4, AMD64, '', 5.15, AMD64, '', YES, NOTHING, false",
        "5.4, AMD64 ARM64, '', 5.15, ARM64, '', YES, NOTHING, false",
        "5.15, AMD64, '', 5.15, AMD64, '', YES, NOTHING, false",
        // 1: the family
        "5.4, AMD64, '', SERVER_2022, AMD64, '', NO, FAMILY, false",
        "5.4, AMD64, '', SERVER_2022, AMD64, e, NO, FAMILY, false",
        "5.4, AMD64, '', SERVER_2022, AMD64, h, IN_A_VM, FAMILY, false",
        "SERVER_2022, AMD64, '', 5.15, AMD64, '', NO, FAMILY, false",
        "SERVER_2022, AMD64, '', 5.15, AMD64, h, IN_A_VM, FAMILY, false",
        // a VM has the processor of its host
        "5.4, AMD64, '', WINDOWS_11, ARM64, h, NO, CPU, false",
        "5.4, AMD64, '', WINDOWS_11, ARM64, he, IN_A_VM, FAMILY, true",
        // 2: the processor (SC5.1)
        "5.4, ARM64, '', 5.15, AMD64, '', NO, CPU, false",
        "5.4, ARM64, '', 5.15, AMD64, h, NO, CPU, false",
        "5.4, ARM64, '', 5.15, AMD64, e, YES, CPU, true",
        // 3: the kernel and what belongs to it
        "5.15, AMD64, '', 4.18, AMD64, '', MAY_FAIL, KERNEL, false",
        "5.15, AMD64, '', 5.4, AMD64, h, MAY_FAIL, KERNEL, false",
        "5.15, ARM64, '', 5.4, AMD64, e, MAY_FAIL, KERNEL, true",
        "2.6, AMD64, m, 6.8, AMD64, '', NO, MODULE, false",
        "2.6, AMD64, m, 6.8, AMD64, m, YES, NOTHING, false",
        "5.4, AMD64, g, 5.15, AMD64, '', NO, GPU, false",
        "5.4, AMD64, g, 5.15, AMD64, g, YES, NOTHING, false",
        // 4: Windows (SC5.3 and its twist)
        "SERVER_2019, AMD64, '', SERVER_2019, AMD64, '', YES, NOTHING, false",
        "SERVER_2019, AMD64, '', SERVER_2022, AMD64, '', NO, BUILD, false",
        "SERVER_2019, AMD64, '', SERVER_2022, AMD64, h, IN_A_VM, BUILD, false",
        "SERVER_2022, AMD64, '', SERVER_2025, AMD64, '', YES, NOTHING, false",
        "SERVER_2022, AMD64, '', WINDOWS_11, AMD64, '', YES, NOTHING, false",
        "SERVER_2019, AMD64, '', WINDOWS_11, AMD64, '', NO, BUILD, false",
        "SERVER_2022, AMD64, '', SERVER_2019, AMD64, h, NO, BUILD, false",
        "SERVER_2025, AMD64, '', WINDOWS_11, AMD64, h, NO, BUILD, false",
    })
    void theFirstRuleThatMatchesDecides(
            String image,
            String cpus,
            String needs,
            String host,
            Cpu cpu,
            String has,
            Outcome outcome,
            Rule rule,
            boolean slow) {
        Set<Cpu> built =
                EnumSet.copyOf(Stream.of(cpus.split(" ")).map(Cpu::valueOf).toList());
        Verdict verdict = Starting.of(
                new Image(platform(image), built, needs.contains("m"), needs.contains("g")),
                new Host(
                        platform(host),
                        cpu,
                        has.contains("h"),
                        has.contains("e"),
                        has.contains("m"),
                        has.contains("g")));
        assertEquals(new Verdict(outcome, rule, slow), verdict);
    }

    @Test
    void whatIsAddedToAHostNeverHurts() {
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            Image image = image(random);
            Host host = host(random).with(false, false);
            int bare = rank(Starting.of(image, host));
            assertTrue(rank(Starting.of(image, host.with(true, false))) >= bare);
            assertTrue(rank(Starting.of(image, host.with(false, true))) >= bare);
            assertTrue(rank(Starting.of(image, host.with(true, true)))
                    >= rank(Starting.of(image, host.with(true, false))));
        }
    }

    @Test
    void anImageForBothProcessorsIsNeverEmulated() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            Image image = image(random);
            Image both = new Image(image.platform(), EnumSet.allOf(Cpu.class), image.module(), image.gpu());
            Verdict verdict = Starting.of(both, host(random));
            assertEquals(false, verdict.emulated());
            assertNotEquals(Rule.CPU, verdict.because());
        }
    }

    @Test
    void kernelsCompareByNumbersNotLetters() {
        assertTrue(Kernel.of("5.15").compareTo(Kernel.of("5.4")) > 0);
        assertTrue(Kernel.of("6.1").compareTo(Kernel.of("5.15")) > 0);
        assertEquals(Kernel.of("5.15"), Kernel.of("5.15.103"));
        for (String wrong : List.of("", "5", "5.", "v5.15", "5,15", "5.15-rc1", "555.1", "5.15.", "٥.١")) {
            assertThrows(IllegalArgumentException.class, () -> Kernel.of(wrong), wrong);
        }
    }

    @Test
    void anImageIsBuiltForSomething() {
        Platform linux = platform("5.4");
        assertThrows(IllegalArgumentException.class, () -> new Image(linux, Set.of(), false, false));
    }

    private static int rank(Verdict verdict) {
        return List.of(Outcome.NO, Outcome.MAY_FAIL, Outcome.IN_A_VM, Outcome.YES)
                .indexOf(verdict.outcome());
    }

    private static Image image(Random random) {
        EnumSet<Cpu> cpus = EnumSet.of(Cpu.values()[random.nextInt(2)]);
        return new Image(platform(random), cpus, random.nextInt(5) == 0, random.nextInt(5) == 0);
    }

    private static Host host(Random random) {
        return new Host(
                platform(random),
                Cpu.values()[random.nextInt(2)],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static Platform platform(Random random) {
        List<String> all =
                List.of("2.6", "4.18", "5.15", "6.8", "SERVER_2019", "SERVER_2022", "WINDOWS_11", "SERVER_2025");
        return platform(all.get(random.nextInt(all.size())));
    }

    private static Platform platform(String text) {
        return Arrays.stream(WindowsBuild.values())
                .filter(build -> build.name().equals(text))
                .<Platform>map(Windows::new)
                .findFirst()
                .orElseGet(() -> new Linux(Kernel.of(text)));
    }
}
