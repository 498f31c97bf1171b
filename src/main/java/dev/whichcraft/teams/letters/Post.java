package dev.whichcraft.teams.letters;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what waits. However many programs run, each letter is sent by one of them; only if a program dies between sending
 * and noting it, a letter comes twice.
 */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    private static final int ROUND = 100;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    /** Sends what is due. Nothing is held while the mail server is waited for: a letter that hangs keeps no other back. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void deliver() {
        for (int i = 0; i < ROUND; i++) {
            Optional<Letter> next = QuarkusTransaction.requiringNew().call(() -> take(clock.instant()));
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    private static Optional<Letter> take(Instant now) {
        Optional<Letter> next = Letter.next(now);
        next.ifPresent(letter -> letter.trying(now));
        return next;
    }

    private void send(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.address, letter.subject, letter.text));
        } catch (RuntimeException e) {
            LOG.warnf("A letter could not be sent; it is tried again later: %s", e.getMessage());
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> Letter.sent(letter.id));
    }
}
