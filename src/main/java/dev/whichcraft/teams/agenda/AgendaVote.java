package dev.whichcraft.teams.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A vote. It begins with no person, since it must not say whose it is. */
@Entity
@IdClass(AgendaVote.Key.class)
@Table(name = "agenda_vote")
public class AgendaVote extends PanacheEntityBase {

    /** Identifies one. */
    public record Key(UUID agendaId, int number, int round, String voter) {}

    /** How many voted for an option. */
    public record Count(int number, int round, String option, long votes) {}

    @Id
    @Column(name = "agenda_id")
    public UUID agendaId;

    /** Of the scenario. */
    @Id
    public int number;

    /** 1 before it is discussed, 2 after. */
    @Id
    public int round;

    /** What the agenda calls the person until the vote is closed. */
    @Id
    public String voter;

    /** Id of the option. */
    public String option;

    /** Votes, or votes otherwise while the vote is open. */
    public static void cast(Key key, String option) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into agenda_vote (agenda_id, number, round, voter, option) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (agenda_id, number, round, voter) do update set option = excluded.option""")
                .setParameter(1, key.agendaId())
                .setParameter(2, key.number())
                .setParameter(3, key.round())
                .setParameter(4, key.voter())
                .setParameter(5, option)
                .executeUpdate();
    }

    /** What a voter voted for in the vote that is open. */
    public static Optional<String> of(Key key) {
        return AgendaVote.<AgendaVote>findByIdOptional(key).map(vote -> vote.option);
    }

    /** The counts of all votes of an agenda. */
    public static List<Count> counts(UUID agenda) {
        return find(
                        "select v.number, v.round, v.option, count(*) from AgendaVote v where v.agendaId = ?1"
                                + " group by v.number, v.round, v.option",
                        agenda)
                .project(Count.class)
                .list();
    }
}
