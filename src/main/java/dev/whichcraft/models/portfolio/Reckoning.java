package dev.whichcraft.models.portfolio;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.domain.models.blast.Wall;
import dev.whichcraft.domain.models.density.Platform;
import dev.whichcraft.domain.models.portfolio.Board;
import dev.whichcraft.domain.models.portfolio.Board.Move;
import dev.whichcraft.domain.models.portfolio.Points;
import dev.whichcraft.domain.models.portfolio.Workload;
import dev.whichcraft.models.Model.Number;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of a board, in words, bars and rows. */
final class Reckoning {

    private Reckoning() {}

    /** How many points a board has, and what the move did to it. */
    static String sentence(Board before, Optional<Move> move) {
        Move best = before.best();
        double gain = after(before, best) - left(before);
        String bestMove = gain > 0
                ? "The best single move is " + told(best) + ", for " + said(after(before, best)) + "."
                : "No single move makes it better.";
        String now = "This board has " + said(left(before)) + " of 100 points. ";
        if (move.isEmpty()) {
            return now + lost(before) + bestMove;
        }
        double moved = after(before, move.get()) - left(before);
        String yours = "Your move, " + told(move.get()) + ", makes it " + said(after(before, move.get())) + ". ";
        return now + yours + (moved >= gain - 1e-9 && gain > 0 ? "No other single move gains more." : bestMove);
    }

    private static String lost(Board board) {
        Points points = board.points();
        List<String> parts = Stream.of(
                        part(points.forbidden(), "for what cannot run where it stands"),
                        part(points.hosts(), "for hosts above the budget"),
                        part(points.risk(), "for risk"),
                        part(points.effort(), "for effort"))
                .flatMap(Optional::stream)
                .toList();
        return "It loses " + String.join(", ", parts) + ". ";
    }

    private static Optional<String> part(double points, String why) {
        return points < 0.05 ? Optional.empty() : Optional.of(said(points) + " " + why);
    }

    private static String told(Move move) {
        return move.workload().label() + " to " + move.to().label();
    }

    private static double left(Board board) {
        return board.points().left();
    }

    private static double after(Board board, Move move) {
        return left(board.after(move));
    }

    /** Points with one digit behind the point at most. */
    static String said(double points) {
        return Say.number(Math.round(points * 10) / 10.0);
    }

    static Picture bars(Board board) {
        Points points = board.points();
        return Bars.draw(
                "Points lost, of 100",
                List.of(
                        bar("Cannot run where they stand: " + board.forbidden().size(), points.forbidden()),
                        bar("Hosts: " + board.hosts() + " needed, " + board.budget() + " there", points.hosts()),
                        bar("Risk", points.risk()),
                        bar("Effort: " + Say.whole(board.hours()) + " hours a month", points.effort())),
                Math.max(40, points.forbidden()));
    }

    private static Bar bar(String label, double points) {
        return Bar.of(null, label, points, points < 0.05 ? "0" : "−" + said(points));
    }

    static List<Table> tables(Board board) {
        List<Row> rows = Arrays.stream(Workload.values())
                .map(one -> Row.of(
                        null,
                        one.label(),
                        board.places().get(one).label(),
                        Say.memory(board.memory(one)),
                        board.forbidden().contains(one) ? "✗ Cannot run there" : "✓ Can run there"))
                .toList();
        Points points = board.points();
        return List.of(
                Table.of("The board", List.of("Workload", "Runs in", "Memory, overhead included", "Demands"), rows),
                Table.of(
                        "Points lost, of 100",
                        List.of("Reason", "Points", "How it is counted"),
                        List.of(
                                Row.of(null, "Cannot run", said(points.forbidden()), "25 for each workload"),
                                Row.of(null, "Hosts", said(points.hosts()), "10 for each above the budget"),
                                Row.of(
                                        null,
                                        "Risk",
                                        said(points.risk()),
                                        "0 where break-ins expose least, 25 where most"),
                                Row.of(
                                        null,
                                        "Effort",
                                        said(points.effort()),
                                        Say.number(board.hours()) + " hours a month, "
                                                + (board.platforms() == 1
                                                        ? "1 platform"
                                                        : board.platforms() + " platforms")
                                                + "; 25 at the most there could be"))));
    }

    static List<Number> numbers() {
        return List.of(
                number("Memory of a host", Board.HOST),
                number("Overhead of a container", Platform.CONTAINER.together()),
                number("Overhead of a Linux VM", Platform.LINUX_VM.together()),
                number("Overhead of a microVM", Platform.MICROVM.together()),
                number("Chance of a way out of a container", Wall.STUDY),
                number("Chance of a way out of a VM", BlastRadius.MACHINE),
                number("Care of a platform", Board.PLATFORM_HOURS),
                number("A deployment as containers", Board.CONTAINER_HOURS),
                number("A deployment in full VMs", Board.MACHINE_HOURS),
                new Number(
                        "Workloads, weights and points",
                        "as shown",
                        Figure.assumed(0, "", "made up for this board; groups of four to a VM, 40 tenants to a host")));
    }

    private static Number number(String label, Figure figure) {
        return new Number(label, Say.figure(figure), figure);
    }
}
