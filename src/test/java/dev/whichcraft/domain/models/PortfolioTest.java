package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.portfolio.Board;
import dev.whichcraft.domain.models.portfolio.Board.Move;
import dev.whichcraft.domain.models.portfolio.Change;
import dev.whichcraft.domain.models.portfolio.Workload;
import dev.whichcraft.domain.models.sorter.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The portfolio board against values worked out by hand. */
class PortfolioTest {

    private static Board all(Form form, Change change) {
        Map<Workload, Form> places = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
            places.put(workload, form);
        }
        return new Board(places, change, 2);
    }

    private static Board with(Board board, Form form, Workload... workloads) {
        Board changed = board;
        for (Workload workload : workloads) {
            changed = changed.after(new Move(workload, form));
        }
        return changed;
    }

    /** What can run where, and the strangers' code in microVMs. */
    private static Board sideBySide(Change change) {
        Board board = with(
                all(Form.CONTAINERS, change), Form.MACHINES, Workload.CAPTURE, Workload.SESSIONS, Workload.APPLIANCE);
        return with(with(board, Form.MICRO, Workload.FUNCTIONS), Form.NESTED, Workload.PARTNER);
    }

    @Test
    void exposureIsThatOfTheBlastRadius() {
        assertEquals(5.875, Board.exposed(Form.CONTAINERS), 1e-9);
        assertEquals(1.78, Board.exposed(Form.MACHINES), 1e-9);
        assertEquals(1.465, Board.exposed(Form.NESTED), 1e-9);
        assertEquals(1.78, Board.exposed(Form.MICRO), 1e-9);
    }

    @Test
    void memoryIsThatOfTheDensityModel() {
        Board machines = all(Form.MACHINES, Change.NONE);
        assertEquals(24 * 680, machines.memory(Workload.SHOP), 1e-9);
        assertEquals(24 * 310, all(Form.CONTAINERS, Change.NONE).memory(Workload.SHOP), 1e-9);
        assertEquals(24 * 310 + 6 * 380, all(Form.NESTED, Change.NONE).memory(Workload.SHOP), 1e-9);
        assertEquals(24 * 370, all(Form.MICRO, Change.NONE).memory(Workload.SHOP), 1e-9);
        assertEquals(3, machines.hosts());
        assertEquals(2, all(Form.CONTAINERS, Change.NONE).hosts());
    }

    @Test
    void fullMachinesForAll() {
        Board board = all(Form.MACHINES, Change.NONE);
        assertEquals(List.of(Workload.FUNCTIONS), board.forbidden());
        assertEquals(112.1, board.hours(), 1e-9);
        assertEquals(25, board.points().forbidden());
        assertEquals(10, board.points().hosts());
        assertEquals(1.786, board.points().risk(), 0.001);
        assertEquals(14.589, board.points().effort(), 0.001);
        assertEquals(48.625, board.points().left(), 0.001);
    }

    @Test
    void containersForAllMeetEveryVeto() {
        Board board = all(Form.CONTAINERS, Change.NONE);
        assertEquals(
                List.of(Workload.CAPTURE, Workload.FUNCTIONS, Workload.SESSIONS, Workload.APPLIANCE),
                board.forbidden());
        assertEquals(25, board.points().risk(), 1e-9);
        assertEquals(0, board.points().hosts());
        assertTrue(board.points().left() < 0);
    }

    @Test
    void eachWhereItCanRun() {
        Board board = sideBySide(Change.NONE);
        assertEquals(List.of(), board.forbidden());
        assertEquals(2, board.hosts());
        assertEquals(3, board.platforms());
        assertEquals(142.6, board.hours(), 1e-9);
        assertEquals(3.968, board.points().risk(), 0.001);
        assertEquals(77.474, board.points().left(), 0.001);
    }

    @Test
    void nestingCostsMemoryThatTheBudgetMayNotHave() {
        Board nested = with(all(Form.NESTED, Change.NONE), Form.MACHINES, Workload.APPLIANCE);
        assertEquals(3, nested.hosts());
        Board mixed = with(nested, Form.CONTAINERS, Workload.REPORTS, Workload.DATABASE);
        assertEquals(2, mixed.hosts());
        assertEquals(86.644, mixed.points().left(), 0.001);
    }

    @Test
    void aChangeMayAskForAMove() {
        Board strangers = sideBySide(Change.STRANGERS);
        assertEquals(List.of(Workload.REPORTS), strangers.forbidden());
        assertEquals(Workload.REPORTS, strangers.best().workload());
        Board moved = strangers.after(strangers.best());
        assertEquals(List.of(), moved.forbidden());
        assertTrue(moved.points().left() > strangers.points().left() + 25);
    }

    @Test
    void everyWorkloadNeedsAPlace() {
        assertThrows(
                IllegalArgumentException.class, () -> new Board(Map.of(Workload.SHOP, Form.MACHINES), Change.NONE, 2));
    }
}
