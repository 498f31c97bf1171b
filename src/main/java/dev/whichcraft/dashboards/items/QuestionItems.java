package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.counts.Counted;
import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.dashboards.items.words.Reading;
import dev.whichcraft.dashboards.items.words.SignWords;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Spread;
import dev.whichcraft.domain.itemstats.Statistics;
import dev.whichcraft.domain.itemstats.Tally;
import dev.whichcraft.domain.itemstats.options.Picking;
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

    /**
     * The page.
     *
     * @param n how many were asked
     * @param signs in words, the gravest first
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
            List<String> signs,
            List<Reading> readings,
            List<Sheet> tables,
            String time,
            List<String> reasons)
            implements TemplateInstance {}

    @GET
    public Object show(@BeanParam Asked asked, @PathParam("question") String id) {
        Versions.Choice choice = versions.of(asked.course, asked.quiz, id, asked.version());
        Question question = choice.quiz().question(id).orElseThrow(Trouble::notFound);
        Tally tally = counted.question(new Counted.Which(asked.course, asked.quiz, choice.hashes(), asked.later()), id);
        List<ItemFigures> items =
                Statistics.of(Map.of(id, question.stages().size()), tally).items();
        long n = items.stream().mapToLong(ItemFigures::n).sum();
        List<Sheet> tables = new OptionTable(choice.course(), question, n, restMax(choice.quiz(), id))
                .of(Picking.of(question, tally));
        if (asked.file.isPresent()) {
            return Download.of(
                    tables,
                    asked.file.get(),
                    asked.course + " " + asked.quiz + " " + id,
                    LocalDate.ofInstant(clock.instant(), visitor.zone()));
        }
        return new question(
                asked,
                choice,
                question,
                n,
                items.stream()
                        .flatMap(item -> Sign.of(question, item, tally).stream())
                        .map(sign -> SignWords.sentence(sign, choice.course(), question))
                        .toList(),
                items.stream()
                        .flatMap(item -> Reading.of(item.shown()).stream())
                        .toList(),
                tables,
                time(tally.spread(Part.TIME, id), n),
                reasons(items));
    }

    /** What can be earned on all other questions; 0 when attempts draw theirs. */
    private static int restMax(Quiz quiz, String id) {
        return quiz.settings().draws().isEmpty()
                ? QuizItems.points(quiz).entrySet().stream()
                        .filter(one -> !one.getKey().equals(id))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                : 0;
    }

    private static String time(Spread seconds, long n) {
        long known = seconds.n();
        if (known < ItemFigures.LEAST) {
            return "How long it takes is shown once it is known of %d attempts; it is known of %d."
                    .formatted(ItemFigures.LEAST, known);
        }
        return "Half took up to %s for it, three quarters up to %s; known of %d of %d attempts."
                .formatted(
                        FigureWords.time(seconds.at((known - 1) / 2)),
                        FigureWords.time(seconds.at((known * 3 - 1) / 4)),
                        known,
                        n);
    }

    private static List<String> reasons(List<ItemFigures> items) {
        return items.stream()
                .map(ItemFigures::shown)
                .flatMap(item -> Stream.of(item.facility(), item.deviation(), item.discrimination()))
                .filter(figure -> !figure.known())
                .map(figure -> figure.why())
                .distinct()
                .sorted()
                .map(FigureWords::sentence)
                .toList();
    }
}
