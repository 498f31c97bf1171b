package dev.whichcraft.teams.agenda;

import dev.whichcraft.attempts.versions.QuizVersion;
import dev.whichcraft.domain.agenda.Phase;
import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.Tokens;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A session of a team: scenarios to vote on, one after the other. */
@Entity
public class Agenda extends PanacheEntityBase {

    /**
     * How it is at a moment, in a word that changes with it.
     *
     * @param votes how many voted in the vote that is open
     */
    public record Pulse(int topic, Phase phase, long votes, Instant endedAt) {

        /** The word. */
        public String word() {
            return state() + votes + ":";
        }

        /** The part of the word that stays the same while people vote. */
        public String state() {
            return (endedAt == null ? topic + ":" + phase : "ended") + ":";
        }
    }

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    public Team team;

    public String course;

    /** What one types to vote. */
    public String code;

    /** Number of the scenario at hand, from 1. */
    public int topic;

    /** Mixed into the names of voters; another one after each vote. */
    public String salt;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    /** When it ended; null while it goes on. */
    @Column(name = "ended_at")
    public Instant endedAt;

    /** Makes one. */
    public static Agenda make(
            UUID id, Team team, String course, List<AgendaTopic.Scenario> scenarios, UUID by, Instant now) {
        Agenda agenda = new Agenda();
        agenda.id = id;
        agenda.team = team;
        agenda.course = course;
        agenda.code = Tokens.code();
        agenda.topic = 1;
        agenda.salt = Tokens.link();
        agenda.madeBy = by;
        agenda.madeAt = now;
        agenda.persistAndFlush();
        scenarios.stream()
                .map(AgendaTopic.Scenario::quiz)
                .distinct()
                .forEach(quiz -> QuizVersion.keep(course, quiz, now));
        AgendaTopic.list(agenda.id, scenarios);
        return agenda;
    }

    /** One of a team. */
    public static Optional<Agenda> of(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id).firstResultOptional();
    }

    /** The same, while nobody else changes it and nobody votes. */
    public static Optional<Agenda> toChange(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one of this code. */
    public static Optional<Agenda> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same, while it stays as it is: many can vote at once, and a change waits for them. */
    public static Optional<Agenda> toVote(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** Those of a team, the latest first. */
    public static List<Agenda> ofTeam(UUID team) {
        return list("team.id = ?1 order by madeAt desc, id desc", team);
    }

    /** How one is now, whatever was read before. */
    public static Pulse pulse(UUID id) {
        return find(
                        "select a.topic, t.phase, (select count(*) from AgendaVote v where v.agendaId = a.id"
                                + " and v.number = a.topic and v.round = case when t.phase in ('VOTING_AGAIN', 'COMPARED')"
                                + " then 2 else 1 end), a.endedAt"
                                + " from Agenda a join AgendaTopic t on t.agendaId = a.id and t.number = a.topic where a.id = ?1",
                        id)
                .project(Pulse.class)
                .singleResult();
    }

    /** How a person is called in the vote that is open. */
    public String voter(UUID person) {
        try {
            byte[] name = (salt + person).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves the scenario at hand on, if it is where the sender saw it; twice is once. */
    public void move(int number, Phase from, Phase to) {
        if (endedAt != null || number != topic || !from.next().contains(to)) {
            return;
        }
        AgendaTopic at = AgendaTopic.of(id, topic).orElseThrow();
        if (at.phase == from) {
            at.phase = to;
            salt = from.open() ? Tokens.link() : salt;
        }
    }

    /** Turns to another scenario, which closes a vote that is open; a page that is behind may name the one at hand. */
    public void turnTo(int number) {
        if (endedAt == null && number != topic && AgendaTopic.of(id, number).isPresent()) {
            close();
            topic = number;
        }
    }

    /** Ends it, and shows what was voted: nothing could be shown later. */
    public void end(Instant now) {
        if (endedAt == null) {
            AgendaTopic.of(id).forEach(AgendaTopic::end);
            salt = Tokens.link();
            endedAt = now;
        }
    }

    private void close() {
        AgendaTopic at = AgendaTopic.of(id, topic).orElseThrow();
        if (at.phase.open()) {
            move(topic, at.phase, at.phase == Phase.VOTING ? Phase.DISCUSSING : Phase.COMPARED);
        }
    }
}
