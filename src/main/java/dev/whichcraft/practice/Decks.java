package dev.whichcraft.practice;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Lays out people's cards. */
@ApplicationScoped
public class Decks {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    /** The cards of a person at a moment. */
    Deck of(UUID person, Instant now, ZoneId zone) {
        return Deck.of(person, library, withheld(person, now), now, zone);
    }

    /** What practice must not ask a person at a moment. */
    Withheld withheld(UUID person, Instant now) {
        return Withheld.of(person, handedOut, now);
    }

    /** What came up in a person's practice since a moment. */
    public News news(UUID person, Instant since, Instant now, ZoneId zone) {
        return News.of(of(person, now, zone), since);
    }
}
