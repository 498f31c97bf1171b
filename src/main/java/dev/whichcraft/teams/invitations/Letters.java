package dev.whichcraft.teams.invitations;

import dev.whichcraft.teams.letters.Letter;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to those who are invited. */
@ApplicationScoped
class Letters {

    @Inject
    @ConfigProperty(name = "whichcraft.url")
    String site;

    record invitation(Invitation invitation, String by, String site) implements TemplateInstance {}

    /**
     * One letter each.
     *
     * @param by name of whoever invites
     */
    void write(List<Invitation> invitations, String by, Instant now) {
        for (Invitation one : invitations) {
            String subject = by + " invites you to the team " + one.team.name;
            Letter.write(one.address, subject, new invitation(one, by, site).render(), now);
        }
    }
}
