package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.models.stack.Base;
import dev.whichcraft.domain.models.stack.Column;
import dev.whichcraft.domain.models.stack.Engine;
import dev.whichcraft.domain.models.stack.Kernel;
import dev.whichcraft.domain.models.stack.Kernel.Kind;
import dev.whichcraft.domain.models.stack.Stack;
import dev.whichcraft.domain.models.stack.Stack.Fault;
import dev.whichcraft.domain.models.stack.Stack.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the stack builder. */
class StackTest {

    private static final Kernel ONE = new Kernel(Kind.GUEST, 1);
    private static final Kernel TWO = new Kernel(Kind.GUEST, 2);

    private static Stack stack(Base base, Engine engine, boolean image, Kernel... kernels) {
        List<Column> columns = new ArrayList<>();
        for (Kernel kernel : kernels) {
            columns.add(new Column(columns.size() + 1, kernel, image));
        }
        return new Stack(base, engine, columns);
    }

    private static List<Flaw> flaws(Stack stack) {
        return stack.faults().stream().map(Fault::flaw).toList();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).reduce("", String::concat);
    }

    @Test
    void containersOnOneHostShareItsKernel() {
        Stack stack = stack(Base.SYSTEM, Engine.BESIDE, true, Kernel.HOST, Kernel.HOST, Kernel.HOST);
        assertEquals(List.of(), stack.faults());
        assertEquals(List.of(Kernel.HOST), stack.kernels());
        assertEquals("ABC", names(stack.above(Kernel.HOST)));
        assertEquals(
                List.of("Hardware", "Host kernel"),
                stack.shared(stack.columns().get(0), stack.columns().get(1)));
    }

    @Test
    void machinesOnTheHardwareShareOnlyTheHypervisor() {
        Stack stack = stack(Base.HYPERVISOR, Engine.NONE, false, ONE, TWO, TWO);
        assertEquals(List.of(), stack.faults());
        assertEquals(List.of(ONE, TWO), stack.kernels());
        assertEquals("A", names(stack.above(ONE)));
        assertEquals("BC", names(stack.above(TWO)));
        List<Column> columns = stack.columns();
        assertEquals(List.of("Hardware", "Hypervisor"), stack.shared(columns.get(0), columns.get(1)));
        assertEquals(
                List.of("Hardware", "Hypervisor", "Guest kernel 2", "Guest userland"),
                stack.shared(columns.get(1), columns.get(2)));
    }

    @Test
    void underAHypervisorOfTypeTwoTheHostKernelReachesAll() {
        Stack stack = stack(Base.BOTH, Engine.BESIDE, true, ONE, ONE, Kernel.HOST);
        assertEquals(List.of(), stack.faults());
        assertEquals(List.of(Kernel.HOST, ONE), stack.kernels());
        assertEquals("C", names(stack.answers(Kernel.HOST)));
        assertEquals("ABC", names(stack.above(Kernel.HOST)));
        assertEquals("AB", names(stack.above(ONE)));
    }

    @Test
    void aUserSpaceKernelIsPrivateAndStandsOnTheHosts() {
        Kernel own = new Kernel(Kind.USER_SPACE, 1);
        Stack stack = stack(Base.SYSTEM, Engine.BESIDE, true, own, Kernel.HOST);
        assertEquals(List.of(), stack.faults());
        assertEquals(List.of(Kernel.HOST, own), stack.kernels());
        assertEquals("A", names(stack.above(own)));
        assertEquals("AB", names(stack.above(Kernel.HOST)));
        assertEquals("User-space kernel of A", own.label());
    }

    @Test
    void whatDoesNotStand() {
        Kernel own = new Kernel(Kind.USER_SPACE, 1);
        assertEquals(List.of(Flaw.NO_HYPERVISOR), flaws(stack(Base.SYSTEM, Engine.BESIDE, true, ONE)));
        assertEquals(List.of(Flaw.NO_HOST_SYSTEM), flaws(stack(Base.HYPERVISOR, Engine.BESIDE, true, Kernel.HOST)));
        assertEquals(List.of(Flaw.NO_KERNEL_BELOW), flaws(stack(Base.HYPERVISOR, Engine.BESIDE, true, own)));
        assertEquals(List.of(Flaw.NO_IMAGE), flaws(stack(Base.SYSTEM, Engine.BESIDE, false, own)));
        assertEquals(List.of(Flaw.ENGINE_BETWEEN), flaws(stack(Base.SYSTEM, Engine.BETWEEN, true, Kernel.HOST)));
        assertEquals(List.of(Flaw.NO_ENGINE), flaws(stack(Base.SYSTEM, Engine.NONE, true, Kernel.HOST)));
        assertEquals(
                List.of(), stack(Base.SYSTEM, Engine.NONE, false, Kernel.HOST).faults());
    }
}
