package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Pace;
import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.domain.itemstats.options.Picks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the paper of an attempt is counted. */
final class Papers {

    private Papers() {}

    /** One attempt, counted. */
    static Tally tally(Paper paper) {
        return Tally.of(sheet(paper));
    }

    /** One attempt, to be counted. */
    static Sheet sheet(Paper paper) {
        Map<String, Long> seconds = Pace.of(paper.given().stream()
                .sorted(Comparator.comparing(Given::at))
                .map(given -> new Pace.Moment(given.question(), given.at()))
                .toList());
        return new Sheet(paper.questions().stream()
                .map(question -> item(paper, question, seconds))
                .toList());
    }

    private static Sheet.Item item(Paper paper, Question question, Map<String, Long> seconds) {
        double mark = question.stages().stream()
                .mapToDouble(stage -> paper.counted(question, stage))
                .sum();
        return new Sheet.Item(
                question.id(),
                mark,
                Stream.ofNullable(seconds.get(question.id()))
                        .mapToLong(Long::longValue)
                        .findFirst(),
                question.stages().stream()
                        .flatMap(stage -> picks(paper, question, stage).stream())
                        .toList());
    }

    private static List<Sheet.Pick> picks(Paper paper, Question question, Stage stage) {
        Task task = question.task(stage).orElseThrow();
        Optional<Answered> telling =
                paper.telling(question, stage).map(Given::response).flatMap(Papers::answered);
        List<String> told = telling.map(answer -> Picks.of(task, answer)).orElse(List.of(Picks.NONE));
        List<String> firsts = paper.given(question, stage).stream()
                .findFirst()
                .map(Given::response)
                .flatMap(Papers::answered)
                .map(answer -> Picks.of(task, answer))
                .orElse(List.of());
        List<Sheet.Pick> picks = new ArrayList<>();
        told.forEach(option -> picks.add(new Sheet.Pick(
                stage, option, telling.map(Answered::confidence).orElse(null), true, firsts.contains(option))));
        firsts.stream()
                .filter(option -> !told.contains(option))
                .forEach(option -> picks.add(new Sheet.Pick(stage, option, null, false, true)));
        return picks;
    }

    private static Optional<Answered> answered(Object response) {
        return response instanceof Answered answered ? Optional.of(answered) : Optional.empty();
    }
}
