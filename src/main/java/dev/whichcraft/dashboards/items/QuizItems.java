package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.counts.Counted;
import dev.whichcraft.dashboards.counts.Counted.Tallies;
import dev.whichcraft.dashboards.counts.Counted.Which;
import dev.whichcraft.dashboards.items.QuizTable.Row;
import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.dashboards.items.words.Reading;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.Figure;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Statistics;
import dev.whichcraft.domain.itemstats.options.Sign;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One quiz in figures, and which of its questions need a look. */
@Path("/dashboards/items/{course}/{quiz}")
@RolesAllowed({"instructor", "admin"})
public class QuizItems {

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Counted counted;

    @Inject
    Corrections corrections;

    /**
     * The page.
     *
     * @param sentence what is going on
     * @param corrections that hold for some of the attempts
     * @param readings figures of the quiz
     * @param graves numbers of the questions that should be looked at, with blanks between them
     * @param reasons why some figures are missing
     */
    record quiz(
            Asked asked,
            Versions.Choice choice,
            String sentence,
            List<String> corrections,
            List<Reading> readings,
            Sheet table,
            String graves,
            Totals totals,
            List<String> reasons)
            implements TemplateInstance {}

    @GET
    public Object show(@BeanParam Asked asked) {
        Versions.Choice choice = versions.one(asked.course, asked.quiz, asked.version());
        Map<String, Integer> points = points(choice.quiz());
        Which which = new Which(asked.course, asked.quiz, choice.hashes(), asked.later());
        Tallies tallies = counted.quiz(which, points.keySet());
        Corrections.Held held = corrections.of(which);
        Statistics statistics = Statistics.of(points, tallies.asked());
        Statistics shown = statistics.shown(tallies.firsts());
        long people = tallies.firsts().totals().n();
        List<Row> rows = statistics.items().stream()
                .map(item -> row(choice.quiz(), held, item, tallies))
                .toList();
        Sheet table = QuizTable.of(asked, choice.course(), rows);
        List<Reading> readings = Reading.of(shown.quiz());
        Totals totals = Totals.of(tallies.asked().totals(), shown.quiz().max(), people);
        if (asked.file.isPresent()) {
            Stream<Sheet> sheets = Stream.of(table, FigureSheets.figures(readings));
            return Download.of(
                    Stream.concat(sheets, FigureSheets.totals(totals)).toList(),
                    asked.file.get(),
                    asked.course + " " + asked.quiz,
                    LocalDate.ofInstant(clock.instant(), visitor.zone()));
        }
        return new quiz(
                asked,
                choice,
                QuizTable.sentence(shown.quiz().n(), people, asked.later(), rows),
                held.sentences(choice.course(), choice.quiz()),
                readings,
                table,
                graves(rows),
                totals,
                reasons(shown));
    }

    /** What can be earned on each question. */
    static Map<String, Integer> points(Quiz quiz) {
        Map<String, Integer> points = new LinkedHashMap<>();
        quiz.questions()
                .forEach(question -> points.put(question.id(), question.stages().size()));
        return points;
    }

    private static Row row(Quiz quiz, Corrections.Held held, ItemFigures item, Tallies tallies) {
        Question question = quiz.question(item.question()).orElseThrow();
        int number = quiz.questions().indexOf(question) + 1;
        long people = tallies.firsts().n(item.question());
        List<Sign> signs = Sign.of(held.on(question, quiz), item, tallies.asked(), people);
        return new Row(number, question, item.shown(people), signs);
    }

    private static String graves(List<Row> rows) {
        return rows.stream()
                .filter(Row::grave)
                .map(row -> String.valueOf(row.number()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> reasons(Statistics shown) {
        Stream<Figure> ofQuiz = Stream.of(
                shown.quiz().mean(), shown.quiz().kurtosis(), shown.quiz().alpha());
        Stream<Figure> ofItems = shown.items().stream()
                .flatMap(item -> Stream.of(item.facility(), item.discrimination(), item.weight()));
        return Stream.concat(ofQuiz, ofItems)
                .filter(figure -> !figure.known())
                .map(Figure::why)
                .distinct()
                .sorted()
                .map(FigureWords::sentence)
                .toList();
    }
}
