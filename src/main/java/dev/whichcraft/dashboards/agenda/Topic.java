package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.domain.agenda.Opinions;
import dev.whichcraft.domain.agenda.Opinions.Opinion;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.progress.tallies.SideChoice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario to talk about.
 *
 * @param opinions what people chose first
 */
record Topic(Quiz quiz, Scenario scenario, Opinions opinions) {

    /** So many are suggested. */
    private static final int MOST = 8;

    /** Those that are most worth it, with enough people that none shows through; the most worth comes first. */
    static List<Topic> suggested(Course course, Collection<UUID> people) {
        Map<String, List<SideChoice>> firsts =
                SideChoice.firsts(people, course.id()).stream().collect(Collectors.groupingBy(one -> one.question));
        return all(course)
                .map(topic -> topic.with(firsts.getOrDefault(topic.scenario.id(), List.of())))
                .filter(topic -> topic.opinions.telling())
                .sorted(Comparator.comparing((Topic topic) -> topic.opinions.worth())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** All scenarios of a course, in its order. */
    static Stream<Topic> all(Course course) {
        return course.quizzes().flatMap(quiz -> quiz.questions().stream()
                .filter(Scenario.class::isInstance)
                .map(question -> new Topic(quiz, (Scenario) question, Opinions.of(List.of()))));
    }

    private Topic with(List<SideChoice> firsts) {
        return new Topic(
                quiz,
                scenario,
                Opinions.of(firsts.stream()
                        .map(one -> new Opinion(one.option, !one.best && one.confidence == Confidence.CERTAIN))
                        .toList()));
    }

    /** Its name in a form. */
    public String value() {
        return quiz.slug() + "/" + scenario.id();
    }

    /** Why it is worth talking about, in a sentence that does not tell which option is best. */
    public String why() {
        int most = opinions.chosen().values().stream().max(Integer::compare).orElse(0);
        String split = opinions.chosen().size() == 1
                ? "All " + opinions.people() + " chose the same"
                : "%d chose in %d ways, %d of them alike"
                        .formatted(opinions.people(), opinions.chosen().size(), most);
        return split
                + switch (opinions.sureAndWrong()) {
                    case 0 -> ".";
                    case 1 -> "; one was sure and wrong.";
                    default -> "; %d were sure and wrong.".formatted(opinions.sureAndWrong());
                };
    }
}
