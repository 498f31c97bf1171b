package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.counts.Counted;
import dev.whichcraft.dashboards.counts.Counted.Tallies;
import dev.whichcraft.dashboards.counts.Counted.Which;
import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.dashboards.items.words.Reading;
import dev.whichcraft.dashboards.items.words.SignWords;
import dev.whichcraft.dashboards.items.words.TimeTaken;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Statistics;
import dev.whichcraft.domain.itemstats.options.Sign;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One question in figures, and who picks which option. */
@Path("/dashboards/items/{course}/{quiz}/{question}")
@RolesAllowed({"instructor", "admin"})
public class QuestionItems {

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
     * @param n how many attempts counted it
     * @param people of how many people they are at least
     * @param signs in words, the gravest first
     * @param corrections that hold for some of the attempts
     * @param readings figures of the question; empty when nobody was asked
     * @param tables one a stage
     * @param time how long it takes, in a sentence
     * @param reasons why some figures are missing
     */
    record question(
            Asked asked,
            Versions.Choice choice,
            Question question,
            long n,
            long people,
            List<String> signs,
            List<String> corrections,
            List<Reading> readings,
            List<Sheet> tables,
            String time,
            List<String> reasons)
            implements TemplateInstance {}

    @GET
    public Object show(@BeanParam Asked asked, @PathParam("question") String id) {
        Versions.Choice choice = versions.of(asked.course, asked.quiz, id, asked.version());
        Question question = choice.quiz().question(id).orElseThrow(Trouble::notFound);
        Which which = new Which(asked.course, asked.quiz, choice.hashes(), asked.later());
        Map<String, Integer> points = QuizItems.points(choice.quiz());
        Tallies tallies = counted.quiz(which, points.keySet());
        Corrections.Held held = corrections.of(which);
        Question marked = held.on(question, choice.quiz());
        long n = tallies.asked().n(id);
        long people = tallies.firsts().n(id);
        List<ItemFigures> items = Statistics.of(points, tallies.asked()).items().stream()
                .filter(item -> item.question().equals(id))
                .map(item -> choice.hashes().size() > 1 ? item.unweighed() : item)
                .toList();
        List<Sheet> tables =
                new OptionTable(choice.course(), question, marked, tallies, restMax(choice.quiz(), held, id)).sheets();
        List<Reading> readings = items.stream()
                .flatMap(item -> Reading.of(item.shown(people)).stream())
                .toList();
        TimeTaken time = new TimeTaken(
                tallies.asked().spread(Part.TIME, id),
                tallies.firsts().spread(Part.TIME, id).n());
        if (asked.file.isPresent()) {
            Sheet figures = FigureSheets.figures(
                    Stream.concat(readings.stream(), time.readings().stream()).toList());
            return Download.of(
                    Stream.concat(Stream.of(figures), tables.stream()).toList(),
                    asked.file.get(),
                    asked.course + " " + asked.quiz + " " + id,
                    LocalDate.ofInstant(clock.instant(), visitor.zone()));
        }
        return new question(
                asked,
                choice,
                question,
                n,
                people,
                items.stream()
                        .flatMap(item -> Sign.of(marked, item, tallies.asked(), people).stream())
                        .map(sign -> SignWords.sentence(sign, choice.course(), question))
                        .toList(),
                held.touching(id).sentences(choice.course(), choice.quiz()),
                readings,
                tables,
                time.sentence(n),
                reasons(items, people));
    }

    /** What can be earned on all other questions; 0 when that is not the same for all attempts. */
    private static int restMax(Quiz quiz, Corrections.Held held, String id) {
        return quiz.settings().draws().isEmpty() && !held.dropsOther(id)
                ? QuizItems.points(quiz).entrySet().stream()
                        .filter(one -> !one.getKey().equals(id))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                : 0;
    }

    private static List<String> reasons(List<ItemFigures> items, long people) {
        return items.stream()
                .map(item -> item.shown(people))
                .flatMap(item -> Stream.of(item.facility(), item.deviation(), item.discrimination(), item.weight()))
                .filter(figure -> !figure.known())
                .map(figure -> figure.why())
                .distinct()
                .sorted()
                .map(FigureWords::sentence)
                .toList();
    }
}
