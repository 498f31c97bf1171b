package dev.whichcraft.models.portfolio;

import dev.whichcraft.domain.models.portfolio.Board;
import dev.whichcraft.domain.models.portfolio.Board.Move;
import dev.whichcraft.domain.models.portfolio.Change;
import dev.whichcraft.domain.models.portfolio.Points;
import dev.whichcraft.domain.models.portfolio.Workload;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A board of eight workloads on a budget of hosts; then something changes, and one of them may be moved. */
@ApplicationScoped
public class PortfolioModel implements Model {

    private static final List<Prediction> PREDICTIONS = List.of(
            new Prediction("forbidden", "A workload that cannot run where it stands"),
            new Prediction("hosts", "Hosts above the budget"),
            new Prediction("risk", "What a break-in would expose"),
            new Prediction("effort", "Hours of work"));

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public String title() {
        return "Eight workloads, one budget";
    }

    @Override
    public String summary() {
        return "Decide for each of eight workloads where it runs; then one of them changes, and you have one move.";
    }

    @Override
    public String situation(Settings settings) {
        Board board = Placing.board(settings);
        long forms = board.places().values().stream().distinct().count();
        String change = board.change() == Change.NONE
                ? ""
                : " Then something changes: " + board.change().label() + ".";
        return "A web shop, a capture program with a kernel module of its own, users' code that must start within a"
                + " second, a database, sessions that must move without a restart, reports, an appliance certified for"
                + " VMs, and a partner's services: eight workloads for "
                + (board.budget() == 1 ? "one host" : board.budget() + " hosts")
                + " of 256 GiB. "
                + (forms == 1
                        ? "All run in one form: "
                                + board.places().get(Workload.SHOP).label()
                        : "They run in " + forms + " different forms")
                + ". A board begins with 100 points and loses some for each rule it breaks, for risk and for effort."
                + change;
    }

    @Override
    public String question() {
        return "What costs this board most points?";
    }

    @Override
    public List<Prediction> predictions() {
        return PREDICTIONS;
    }

    @Override
    public List<Group> groups() {
        return Placing.GROUPS;
    }

    @Override
    public List<Number> numbers() {
        return Reckoning.numbers();
    }

    @Override
    public Answer answer(Settings settings) {
        Board before = Placing.board(settings);
        Optional<Move> move = Placing.move(settings);
        Board board = move.map(before::after).orElse(before);
        boolean answered = move.filter(one -> gain(before, one) > 0)
                .filter(one -> gain(before, one) >= gain(before, before.best()) - 1e-9)
                .isPresent();
        return new Answer(
                Reckoning.sentence(before, move),
                List.of(BoardPicture.of(board), Reckoning.bars(board)),
                Reckoning.tables(board),
                List.of(
                        new Task(
                                "Let every workload run where it can, on two hosts.",
                                board.forbidden().isEmpty() && board.hosts() <= 2),
                        new Task(
                                "Reach 85 points on two hosts before anything changes.",
                                board.change() == Change.NONE
                                        && board.budget() == 2
                                        && board.points().left() >= 85),
                        new Task(
                                "Let something change, and find the one move that gains most.",
                                answered && before.change() != Change.NONE)));
    }

    private static double gain(Board board, Move move) {
        return board.after(move).points().left() - board.points().left();
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Board board = Placing.board(settings);
        Points points = board.points();
        Map<String, Double> lost = new LinkedHashMap<>();
        lost.put("forbidden", points.forbidden());
        lost.put("hosts", points.hosts());
        lost.put("risk", points.risk());
        lost.put("effort", points.effort());
        String most = lost.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        String why =
                switch (most) {
                    case "forbidden" -> "One hard demand that is not met costs more than all advantages bring.";
                    case "hosts" -> "Overheads of many small instances add up to whole hosts.";
                    case "risk" -> "What strangers run is exposed as far as the wall around it is weak.";
                    default -> "Every further platform wants care, and every deployment takes its time.";
                };
        String told = most.equals(guess)
                ? "As you predicted. "
                : "You predicted " + Reckoning.said(lost.get(guess)) + " points; the most, "
                        + Reckoning.said(lost.get(most)) + ", are lost elsewhere. ";
        return new Compared(most.equals(guess), told + why);
    }
}
