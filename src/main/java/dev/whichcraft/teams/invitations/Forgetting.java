package dev.whichcraft.teams.invitations;

import dev.whichcraft.people.Deletion.Leaving;
import dev.whichcraft.teams.letters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets the address of whoever has everything about them deleted: no mail goes there any more, and no invitation names it. */
@ApplicationScoped
class Forgetting {

    @Inject
    Clock clock;

    void forget(@Observes Leaving leaving) {
        if (!leaving.email().isBlank()) {
            Letter.forget(leaving.email());
            Invitation.forget(leaving.email(), clock.instant());
        }
    }
}
