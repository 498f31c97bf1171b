package dev.whichcraft.dashboards.agenda;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.agenda.Agenda;
import dev.whichcraft.teams.agenda.AgendaTopic;
import dev.whichcraft.teams.agenda.AgendaVote.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The scenarios of agendas as they were when the agenda was made: what was voted on can be read for as long as the votes. */
@ApplicationScoped
class Items {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    /** One, with the votes on it. */
    Item of(Agenda agenda, AgendaTopic topic, List<Count> counts) {
        Scenario scenario = quiz(agenda, topic)
                .flatMap(quiz -> quiz.question(topic.question))
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .orElse(null);
        return new Item(
                topic,
                scenario,
                counts.stream().filter(one -> one.number() == topic.number).toList());
    }

    private Optional<Quiz> quiz(Agenda agenda, AgendaTopic topic) {
        return topic.quizHash == null
                ? library.course(agenda.course).flatMap(course -> course.quiz(topic.quiz))
                : Optional.of(handedOut.quiz(topic.quizHash, topic.quiz));
    }
}
