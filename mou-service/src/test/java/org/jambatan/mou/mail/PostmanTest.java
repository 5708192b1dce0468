package org.jambatan.mou.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jambatan.mou.Mailbox;
import org.jambatan.mou.MouTest;
import org.jambatan.platform.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MouTest
class PostmanTest {

    /** Letters of then are not taken by the service's own postman, which lives now. */
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    Letters letters;

    @Inject
    DataSource database;

    @Inject
    MailSettings settings;

    @Inject
    Postman postman;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @AfterEach
    void take_the_letters_of_later_away() {
        Sql.run(database, "delete from letter where written_at >= ?", LATER);
    }

    @Test
    void a_letter_goes_out_in_its_language_and_what_it_said_is_forgotten() throws InterruptedException {
        var id = write(letters, "chinese@letters.example", "您好，请确认", "打开 https://jambatan.example/welcome?a=1#b");

        var letter = Mailbox.awaitLetter("chinese@letters.example");

        assertThat(letter.get("subject")).isEqualTo("您好，请确认");
        assertThat(letter.get("from")).isEqualTo("no-reply@jambatan.example");
        assertThat(Mailbox.linkIn(letter)).isEqualTo("https://jambatan.example/welcome?a=1#b");
        awaitNoBody(id);
    }

    @Test
    void nothing_is_sent_of_what_was_rolled_back() {
        QuarkusTransaction.begin();
        letters.send(aLetter("rolled-back@letters.example", "Hello", "Text"));
        QuarkusTransaction.rollback();
        write(letters, "committed@letters.example", "Hello", "Text");

        Mailbox.awaitLetter("committed@letters.example");

        assertThat(Mailbox.lettersTo("rolled-back@letters.example")).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again_after_a_wait_that_grows() {
        var id = write(lettersAt(LATER), "away@letters.example", "Hello", "Text");
        var away = new Fake(new MailServer.NotNow("ConnectException"));

        roundAt(LATER, away);
        roundAt(LATER.plusSeconds(14), away);
        roundAt(LATER.plusSeconds(15), away);
        roundAt(LATER.plusSeconds(44), away);
        assertThat(away.seen).hasSize(2);
        assertThat(check(away).getData()).contains(java.util.Map.of("degraded", true));

        var back = new Fake(new MailServer.Taken());
        roundAt(LATER.plusSeconds(45), back);
        assertThat(back.seen).containsExactly(id);
        assertThat(bodyOf(id)).isNull();
        assertThat(check(back).getData()).contains(java.util.Map.of("degraded", false));
    }

    @Test
    void what_the_server_refuses_for_good_is_not_tried_again_and_holds_nothing_up() {
        var refused = write(lettersAt(LATER), "refused@letters.example", "Hello", "Text");
        var server = new Fake(new MailServer.Never("it answered 550"));

        roundAt(LATER, server);
        roundAt(LATER.plus(Duration.ofHours(1)), server);

        assertThat(server.seen).containsOnlyOnce(refused);
        assertThat(bodyOf(refused)).isNull();
    }

    @Test
    void without_a_server_letters_wait_and_health_says_so() {
        var id = write(lettersAt(LATER), "waiting@letters.example", "Hello", "Text");
        var none = new Fake(new MailServer.Taken()) {
            @Override
            public boolean isThere() {
                return false;
            }
        };

        roundAt(LATER, none);

        assertThat(bodyOf(id)).isEqualTo("Text");
        var answer = check(none);
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData()).contains(java.util.Map.of("degraded", true));
    }

    @Test
    void a_letter_that_waited_too_long_is_given_up() {
        var old = write(lettersAt(LATER), "old@letters.example", "Hello", "Text");
        var young = write(lettersAt(LATER.plus(Duration.ofDays(2))), "young@letters.example", "Hello", "Text");

        assertThat(waitingAt(LATER.plus(Duration.ofDays(3)).plusSeconds(1)).giveUpOldOnes())
                .isGreaterThanOrEqualTo(1);

        assertThat(bodyOf(old)).isNull();
        assertThat(bodyOf(young)).isEqualTo("Text");
    }

    @Test
    void several_replicas_take_each_letter_once() throws Exception {
        var written = IntStream.range(0, 40)
                .mapToObj(i -> write(lettersAt(LATER), "many@letters.example", "Letter " + i, "Text"))
                .toList();
        var server = new Fake(new MailServer.Taken());

        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var round : replicas.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> Executors.callable(() -> roundAt(LATER, server)))
                    .toList())) {
                round.get();
            }
        }

        assertThat(server.seen).containsExactlyInAnyOrderElementsOf(written);
    }

    private UUID write(Letters by, String to, String subject, String text) {
        return QuarkusTransaction.requiringNew().call(() -> by.send(aLetter(to, subject, text)));
    }

    private static Letter aLetter(String to, String subject, String text) {
        return new Letter("synthetic", new EmailAddress(to), Language.ENGLISH, subject, text);
    }

    private Letters lettersAt(Instant time) {
        return new Letters(database, Clock.fixed(time, ZoneOffset.UTC), transaction, postman);
    }

    private WaitingLetters waitingAt(Instant time) {
        return new WaitingLetters(database, settings, Clock.fixed(time, ZoneOffset.UTC));
    }

    private void roundAt(Instant time, MailServer server) {
        new Postman(waitingAt(time), server).goRound();
    }

    private HealthCheckResponse check(MailServer server) {
        return new MailCheck(server, waitingAt(LATER)).call();
    }

    private void awaitNoBody(UUID id) throws InterruptedException {
        var end = Instant.now().plusSeconds(10);
        while (bodyOf(id) != null && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(bodyOf(id)).isNull();
    }

    private String bodyOf(UUID id) {
        var body = Sql.list(database, "select coalesce(body, '') from letter where id = ?", row -> row.getString(1), id)
                .getFirst();
        return body.isEmpty() ? null : body;
    }

    private static class Fake implements MailServer {
        final ConcurrentLinkedQueue<UUID> seen = new ConcurrentLinkedQueue<>();
        private final Outcome outcome;

        Fake(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Outcome take(WaitingLetter letter) {
            seen.add(letter.id());
            return outcome;
        }
    }
}
