package org.jambatan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.notification.NotificationTest;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@NotificationTest
class PruningTest {
    @Inject
    Messages messages;

    @Inject
    Readings readings;

    @Inject
    Pruning pruning;

    @Inject
    Retention retention;

    @Inject
    DataSource database;

    private final Reader reader = new Reader(UUID.randomUUID().toString(), null, java.util.Set.of());

    @Test
    void read_messages_go_after_three_months_and_unread_ones_after_a_year() {
        assertThat(retention.keepRead()).isEqualTo(Duration.ofDays(90));
        assertThat(retention.keepUnread()).isEqualTo(Duration.ofDays(365));
        var youngAndRead = message(80);
        var oldAndRead = message(100);
        var oldAndUnread = message(101);
        var ancient = message(370);
        readings.mark(reader, idOf(youngAndRead), Instant.now());
        readings.mark(reader, idOf(oldAndRead), Instant.now());

        pruning.prune();

        assertThat(Sql.list(
                        database,
                        "select event_id from message where account = ?",
                        row -> row.getObject(1, UUID.class),
                        reader.account()))
                .containsExactlyInAnyOrder(youngAndRead, oldAndUnread)
                .doesNotContain(ancient);
    }

    @Test
    void an_account_and_a_partner_are_told_an_event_once_each() {
        var event = message(1);
        var before = countOf(event);
        add(event, 1);

        assertThat(countOf(event)).isEqualTo(before).isEqualTo(1);
    }

    private UUID message(int daysOld) {
        var event = UUID.randomUUID();
        add(event, daysOld);
        return event;
    }

    private void add(UUID event, int daysOld) {
        var text = new Translated("Synthetic", "Sintetik", "合成");
        messages.add(new Message(
                event,
                "org.jambatan.booking.confirmed.v1",
                null,
                List.of(),
                reader.account(),
                text,
                text,
                new Subject("booking", event, "/api/v1/bookings/" + event),
                Instant.now().minus(Duration.ofDays(daysOld))));
    }

    private long countOf(UUID event) {
        return Sql.one(database, "select count(*) from message where event_id = ?", row -> row.getLong(1), event)
                .orElseThrow();
    }

    private UUID idOf(UUID event) {
        return Sql.one(
                        database,
                        "select id from message where event_id = ?",
                        row -> row.getObject(1, UUID.class),
                        event)
                .orElseThrow();
    }
}
