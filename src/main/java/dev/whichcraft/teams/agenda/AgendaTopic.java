package dev.whichcraft.teams.agenda;

import dev.whichcraft.domain.agenda.Phase;
import dev.whichcraft.domain.content.Quiz;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A scenario of an agenda. */
@Entity
@IdClass(AgendaTopic.Key.class)
@Table(name = "agenda_topic")
public class AgendaTopic extends PanacheEntityBase {

    /** Identifies one. */
    public record Key(UUID agendaId, int number) {}

    /**
     * A scenario to put on an agenda.
     *
     * @param question its id
     */
    public record Scenario(Quiz quiz, String question) {}

    @Id
    @Column(name = "agenda_id")
    public UUID agendaId;

    @Id
    public int number;

    /** Slug of the quiz. */
    public String quiz;

    /** The version of the quiz as it was when the agenda was made; null in agendas older than this column. */
    @Column(name = "quiz_hash")
    public String quizHash;

    /** Id of the question. */
    public String question;

    @Enumerated(EnumType.STRING)
    public Phase phase;

    /** One of an agenda. */
    public static Optional<AgendaTopic> of(UUID agenda, int number) {
        return findByIdOptional(new Key(agenda, number));
    }

    /** Those of an agenda, in order. */
    public static List<AgendaTopic> of(UUID agenda) {
        return list("agendaId = ?1 order by number", agenda);
    }

    /** Moves it to where every vote that was taken is shown. */
    void end() {
        phase = switch (phase) {
            case VOTING, DISCUSSING -> Phase.SHOWN;
            case VOTING_AGAIN -> Phase.COMPARED;
            case WAITING, SHOWN, COMPARED -> phase;
        };
    }

    /** Puts scenarios on a new agenda. */
    static void list(UUID agenda, List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            AgendaTopic topic = new AgendaTopic();
            topic.agendaId = agenda;
            topic.number = scenarios.indexOf(scenario) + 1;
            topic.quiz = scenario.quiz().slug();
            topic.quizHash = scenario.quiz().hash();
            topic.question = scenario.question();
            topic.phase = Phase.WAITING;
            topic.persist();
        }
    }
}
