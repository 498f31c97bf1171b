package dev.whichcraft.models.overhead;

import dev.whichcraft.domain.models.overhead.Container;
import dev.whichcraft.domain.models.overhead.Machine;
import dev.whichcraft.domain.models.overhead.Mix;
import dev.whichcraft.domain.models.overhead.Work;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is compared. */
record Race(Mix mix, Container container, Machine machine) {

    double ofContainer() {
        return mix.speed(container::factor);
    }

    double ofMachine() {
        return mix.speed(machine::factor);
    }

    /** Speed of the VM, where the container's is 1. */
    double ratio() {
        return ofMachine() / ofContainer();
    }

    /** The kind of work that costs the VM most. */
    Work dearest() {
        return Stream.of(Work.values())
                .max(Comparator.comparingDouble(
                        work -> mix.share(work) * (machine.factor(work).value() - 1)))
                .orElseThrow();
    }
}
