package org.jambatan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.notification.NotificationTest;
import org.jambatan.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@NotificationTest
class CountingTest {
    @Inject
    Messages messages;

    @Inject
    DataSource database;

    @Test
    void counting_ten_thousand_unread_messages_is_a_matter_of_milliseconds() {
        var partner = UUID.randomUUID();
        Sql.run(database, """
                insert into message (id, event_id, type, partner_id, roles, title, body, subject_type, subject_id, href, at)
                select gen_random_uuid(), gen_random_uuid(), 'org.jambatan.booking.confirmed.v1', ?, '{member}',
                       '{"en":"Synthetic"}', '{"en":"Synthetic"}', 'booking', gen_random_uuid(), '/x',
                       now() - n * interval '1 minute'
                from generate_series(1, 10000) n""", partner);
        var reader = new Reader("counting", partner, Set.of("member", "signatory"));

        assertThat(messages.count(reader, true)).isEqualTo(10_000);
        var fastest = Long.MAX_VALUE;
        for (var round = 0; round < 10; round++) {
            var start = System.nanoTime();
            messages.count(reader, true);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }

        System.out.println("count of 10,000 unread: " + fastest / 1_000 + " µs at best");
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(100));
    }
}
