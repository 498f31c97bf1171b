package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.whichcraft.teams.letters.Letter;
import dev.whichcraft.teams.letters.Post;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a letter that the mail server does not take. */
@QuarkusTest
class LettersTest {

    /** No mail program takes it for an address. */
    private static final String BROKEN = "no <address";

    @Inject
    Post post;

    @Inject
    MockMailbox mailbox;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @AfterEach
    void forget() {
        rows.change("delete from letter where address = ?", BROKEN);
        clock.reset();
    }

    private void write(String address) {
        QuarkusTransaction.requiringNew().run(() -> Letter.write(address, "Hello", "Text", clock.instant()));
    }

    private String tries() {
        return rows.one("select failures from letter where address = ?", BROKEN);
    }

    @Test
    void itIsTriedAgainLaterAndKeepsNoOtherBack() {
        clock.stopAt(Instant.parse("2090-05-05T09:00:00Z"));
        // those of others would be sent first
        rows.change("delete from letter");
        write(BROKEN);
        write("later@letters.example");
        post.deliver();
        assertEquals(1, mailbox.getMailsSentTo("later@letters.example").size());
        assertNull(rows.one("select id from letter where address = 'later@letters.example'"));
        assertEquals("1", tries());
        post.deliver();
        assertEquals("1", tries(), "not at once");
        clock.pass(Duration.ofMinutes(2));
        post.deliver();
        assertEquals("2", tries());
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofDays(1));
            post.deliver();
        }
        assertEquals("12", tries(), "one day nobody tries any more");
    }
}
