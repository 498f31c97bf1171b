package dev.whichcraft.teams.live;

import dev.whichcraft.library.Library;
import dev.whichcraft.teams.assignments.Assignment;
import io.quarkus.cache.CacheResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The boards that somebody watches, each read at most once a second however many do. */
@ApplicationScoped
public class LiveBoards {

    @Inject
    Library library;

    @Inject
    Clock clock;

    record board(LiveBoard board) implements TemplateInstance {}

    /** The board of an assignment as a part of a page; empty when there is no such assignment any more. */
    @CacheResult(cacheName = "live-boards")
    String html(UUID assignment) {
        return QuarkusTransaction.requiringNew().call(() -> Assignment.withTeam(assignment)
                .map(one -> new board(LiveBoard.of(one, library.course(one.course), clock.instant())).render())
                .orElse(""));
    }
}
