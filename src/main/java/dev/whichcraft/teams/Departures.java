package dev.whichcraft.teams;

import dev.whichcraft.people.events.InCharge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever deletes their data does not leave people behind in a team that nobody leads any more. */
@ApplicationScoped
class Departures {

    void keepALead(@Observes InCharge question) {
        if (question.leaving()) {
            // of two leads who go at the same moment, the second is the only one by then
            Team.aloneLedBy(question.person());
        }
        Team.ledOnlyBy(question.person())
                .forEach(team -> question.charges().add(new InCharge.Charge(team.name, "/teams/" + team.id)));
    }
}
